// Generated from WeCom/Event/ShareAgentChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company above this one shared its application with it, or took it back. Ask the API which applications are shared.
///
/// On the wire: `MsgType` `event`, `Event` `share_agent_change`.
public struct ShareAgentChangeEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, agentID: Int64? = nil) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ShareAgentChangeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=share_agent_change
        schema: WeCom/Event/ShareAgentChange.json
        summary: A company above this one shared its application with it, or took it back. Ask the API which \
        applications are shared.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event AgentID|AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("share_agent_change")
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "share_agent_change")
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
