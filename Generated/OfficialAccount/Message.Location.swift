// Generated from OfficialAccount/Message/Location.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a place on the map.
///
/// On the wire: `MsgType` `location`.
public struct LocationMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The latitude, in degrees, positive to the north.
    ///
    /// Wire name: `Location_X`.
    public var latitude: Double

    /// The longitude, in degrees, positive to the east.
    ///
    /// Wire name: `Location_Y`.
    public var longitude: Double

    /// The zoom level of the map that the user saw: usually a whole number.
    ///
    /// Wire name: `Scale`.
    public var scale: Double

    /// The address of the place, in words. It may be empty.
    ///
    /// Wire name: `Label`.
    public var label: String

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, latitude: Double, longitude: Double,
        scale: Double, label: String, msgID: MessageID, msgDataID: String? = nil, idx: MessageID? = nil,
        businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.latitude = latitude
        self.longitude = longitude
        self.scale = scale
        self.label = label
        messageTrailer = MessageTrailerFields(msgID: msgID, msgDataID: msgDataID, idx: idx, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: LocationMessage
        direction: inbound
        wire: xml
        match: MsgType=location
        schema: OfficialAccount/Message/Location.json
        summary: A user sent a place on the map.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        latitude = 0
        longitude = 0
        scale = 0
        label = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Location_X Location_Y Scale Label MsgId|MsgID MsgDataId Idx \
            BusinessId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("location")
            case 4: decoder.read(&latitude)
            case 5: decoder.read(&longitude)
            case 6: decoder.read(&scale)
            case 7: decoder.read(&label)
            case 8: decoder.read(&messageTrailer.msgID)
            case 9: decoder.read(&messageTrailer.msgDataID)
            case 10: decoder.read(&messageTrailer.idx)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0x1ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "location")
        encoder.write("Location_X", latitude)
        encoder.write("Location_Y", longitude)
        encoder.write("Scale", scale)
        encoder.write("Label", label)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("MsgDataId", messageTrailer.msgDataID, cdata: false)
        encoder.write("Idx", messageTrailer.idx)
        encoder.write("BusinessId", messageTrailer.businessID)
        encoder.end()
    }
}
