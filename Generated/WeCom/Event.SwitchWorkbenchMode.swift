// Generated from WeCom/Event/SwitchWorkbenchMode.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The application's own look in the workbench was turned on or off.
///
/// On the wire: `MsgType` `event`, `Event` `switch_workbench_mode`.
public struct SwitchWorkbenchModeEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// Whether the application's own look is on.
    ///
    /// Wire name: `Mode`.
    public var isCustom: Bool

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, isCustom: Bool, agentID: Int64? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.isCustom = isCustom
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SwitchWorkbenchModeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=switch_workbench_mode
        schema: WeCom/Event/SwitchWorkbenchMode.json
        summary: The application's own look in the workbench was turned on or off.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        isCustom = false
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Mode AgentID|AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("switch_workbench_mode")
            case 5: decoder.read(flag: &isCustom)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "switch_workbench_mode")
        encoder.write("Mode", flag: isCustom)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
