// Generated from OfficialAccount/Message/Location.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a place on the map.
///
/// On the wire: `MsgType` `location`.
public struct LocationMessage: MessageHeader, MessageTrailer {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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

    /// The message's ID: 64 bits, or text. WeChat's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The article's data ID, when the message was sent from an article.
    ///
    /// Wire name: `MsgDataId`.
    public var msgDataID: String?

    /// The article's place in a push of several, from 1, when the message was sent from an article.
    ///
    /// Wire name: `Idx`.
    public var idx: Int?

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, latitude: Double, longitude: Double,
        scale: Double, label: String, msgID: MessageID, msgDataID: String? = nil, idx: Int? = nil,
        businessID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.latitude = latitude
        self.longitude = longitude
        self.scale = scale
        self.label = label
        self.msgID = msgID
        self.msgDataID = msgDataID
        self.idx = idx
        self.businessID = businessID
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Location_X Location_Y Scale Label MsgId|MsgID MsgDataId Idx \
        BusinessId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        latitude = 0
        longitude = 0
        scale = 0
        label = ""
        msgID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("location")
            case 4: decoder.read(&latitude)
            case 5: decoder.read(&longitude)
            case 6: decoder.read(&scale)
            case 7: decoder.read(&label)
            case 8: decoder.read(&msgID)
            case 9: decoder.read(&msgDataID)
            case 10: decoder.read(&idx)
            default: decoder.read(&businessID)
            }
        }
        decoder.end(reading, required: 0x1ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "location")
        encoder.write("Location_X", latitude)
        encoder.write("Location_Y", longitude)
        encoder.write("Scale", scale)
        encoder.write("Label", label)
        encoder.write("MsgId", msgID)
        encoder.write("MsgDataId", msgDataID, cdata: false)
        encoder.write("Idx", idx)
        encoder.write("BusinessId", businessID)
        encoder.end()
    }
}
