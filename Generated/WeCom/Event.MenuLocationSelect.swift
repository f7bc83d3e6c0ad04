// Generated from WeCom/Event/MenuLocationSelect.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member chose a place from a menu button. The place itself arrives as a location message too.
///
/// On the wire: `MsgType` `event`, `Event` `location_select`.
public struct MenuLocationSelectEvent: EventHeader, AgentTrailer {
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

    /// The place that was chosen.
    ///
    /// Wire name: `SendLocationInfo`.
    public var sendLocationInfo: SendLocationInfo

    /// `wxwork` from WeCom; absent from WeChat.
    ///
    /// Wire name: `AppType`.
    public var appType: String?

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String,
        sendLocationInfo: SendLocationInfo, appType: String? = nil, agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.eventKey = eventKey
        self.sendLocationInfo = sendLocationInfo
        self.appType = appType
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MenuLocationSelectEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=location_select
        schema: WeCom/Event/MenuLocationSelect.json
        summary: A member chose a place from a menu button. The place itself arrives as a location message too.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event EventKey SendLocationInfo AppType AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        eventKey = ""
        sendLocationInfo = .init(blankFor: decoder)
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
            case 4: decoder.expect("location_select")
            case 5: decoder.read(&eventKey)
            case 6: decoder.read(required: &sendLocationInfo)
            case 7: decoder.read(&appType)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x17f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "location_select")
        encoder.write("EventKey", eventKey)
        encoder.write("SendLocationInfo", sendLocationInfo)
        encoder.write("AppType", appType)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
