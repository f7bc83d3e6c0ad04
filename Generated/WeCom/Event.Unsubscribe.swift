// Generated from WeCom/Event/Unsubscribe.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member is no longer in the application's visible range: was taken out of it, left the company, or was disabled.
///
/// On the wire: `MsgType` `event`, `Event` `unsubscribe`.
public struct UnsubscribeEvent: EventHeader, AgentTrailer {
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

    /// Empty whenever it is there.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String?

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String? = nil, agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.eventKey = eventKey
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UnsubscribeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=unsubscribe
        schema: WeCom/Event/Unsubscribe.json
        summary: A member is no longer in the application's visible range: was taken out of it, left the company, \
        or was disabled.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event EventKey AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
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
            case 4: decoder.expect("unsubscribe")
            case 5: decoder.read(&eventKey)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x5f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "unsubscribe")
        encoder.write("EventKey", eventKey)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
