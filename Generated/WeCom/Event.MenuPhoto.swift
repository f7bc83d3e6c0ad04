// Generated from WeCom/Event/MenuPhoto.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member took pictures from a menu button. The pictures themselves arrive as image messages.
///
/// On the wire: `MsgType` `event`, `Event` `pic_sysphoto`.
public struct MenuPhotoEvent: EventHeader, AgentTrailer {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The member's ID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The key of the menu button, as set when the menu was made.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The pictures that were sent.
    ///
    /// Wire name: `SendPicsInfo`.
    public var sendPicsInfo: SendPicsInfo

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, sendPicsInfo: SendPicsInfo,
        agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.eventKey = eventKey
        self.sendPicsInfo = sendPicsInfo
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MenuPhotoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=pic_sysphoto
        schema: WeCom/Event/MenuPhoto.json
        summary: A member took pictures from a menu button. The pictures themselves arrive as image messages.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event EventKey SendPicsInfo AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        eventKey = ""
        sendPicsInfo = .init(blankFor: decoder)
        agentID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("pic_sysphoto")
            case 5: decoder.read(&eventKey)
            case 6: decoder.read(required: &sendPicsInfo)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "pic_sysphoto")
        encoder.write("EventKey", eventKey)
        encoder.write("SendPicsInfo", sendPicsInfo)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
