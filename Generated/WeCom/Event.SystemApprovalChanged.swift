// Generated from WeCom/Event/SystemApprovalChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A request in WeCom's own approval application changed: somebody made it, decided on it, urged, took it back or added
/// a remark. Suites get the same body at their instruction address.
///
/// On the wire: `MsgType` `event`, `Event` `sys_approval_change`.
public struct SystemApprovalChangedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64?

    /// The request as it is now.
    ///
    /// Wire name: `ApprovalInfo`.
    public var approval: SystemApproval

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, agentID: Int64? = nil,
        approval: SystemApproval
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.agentID = agentID
        self.approval = approval
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SystemApprovalChangedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=sys_approval_change
        schema: WeCom/Event/SystemApprovalChanged.json
        summary: A request in WeCom's own approval application changed: somebody made it, decided on it, urged, \
        took it back or added a remark. Suites get the same body at their instruction address.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        approval = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event AgentID|AgentId ApprovalInfo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("sys_approval_change")
            case 5: decoder.read(&agentID)
            default: decoder.read(required: &approval)
            }
        }
        decoder.end(reading, required: 0x5d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "sys_approval_change")
        encoder.write("AgentID", agentID)
        encoder.write("ApprovalInfo", approval)
        encoder.end()
    }
}
