// Generated from WeCom/Message/Location.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a place to the application.
///
/// On the wire: `MsgType` `location`.
public struct LocationMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The latitude in degrees.
    ///
    /// Wire name: `Location_X`.
    public var latitude: Double

    /// The longitude in degrees.
    ///
    /// Wire name: `Location_Y`.
    public var longitude: Double

    /// The zoom of the map: the greater, the finer.
    ///
    /// Wire name: `Scale`.
    public var scale: Int

    /// The address of the place in words.
    ///
    /// Wire name: `Label`.
    public var label: String

    /// `wxwork` from WeCom; absent from WeChat.
    ///
    /// Wire name: `AppType`.
    public var appType: String?

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, latitude: Double, longitude: Double, scale: Int,
        label: String, appType: String? = nil, msgID: MessageID, agentID: Int64
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.latitude = latitude
        self.longitude = longitude
        self.scale = scale
        self.label = label
        self.appType = appType
        messageTrailer = MessageTrailerFields(msgID: msgID, agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: LocationMessage
        direction: inbound
        wire: xml
        match: MsgType=location
        schema: WeCom/Message/Location.json
        summary: A member sent a place to the application.
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
            ToUserName FromUserName CreateTime MsgType Location_X Location_Y Scale Label AppType MsgId \
            AgentID|AgentId
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
            case 8: decoder.read(&appType)
            case 9: decoder.read(&messageTrailer.msgID)
            default: decoder.read(&messageTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x6ff, unknownFields: &unknownFields)
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
        encoder.write("AppType", appType)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("AgentID", messageTrailer.agentID)
        encoder.end()
    }
}
