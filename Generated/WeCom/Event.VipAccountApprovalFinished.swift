// Generated from WeCom/Event/VipAccountApprovalFinished.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A request for an account with advanced features came to its end.
///
/// On the wire: `MsgType` `event`, `Event` `finish_vip_account_approval`.
public struct VipAccountApprovalFinishedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// How it ended.
    ///
    /// Wire name: `FinishType`.
    public var finishType: FinishType

    /// The ID of the request.
    ///
    /// Wire name: `ApplyId`.
    public var applyID: String

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, finishType: FinishType, applyID: String,
        agentID: Int64? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.finishType = finishType
        self.applyID = applyID
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: VipAccountApprovalFinishedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=finish_vip_account_approval
        schema: WeCom/Event/VipAccountApprovalFinished.json
        summary: A request for an account with advanced features came to its end.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        finishType = FinishType(rawValue: 0)
        applyID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event FinishType ApplyId AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("finish_vip_account_approval")
            case 5: decoder.read(&finishType)
            case 6: decoder.read(&applyID)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "finish_vip_account_approval")
        encoder.write("FinishType", finishType)
        encoder.write("ApplyId", applyID)
        encoder.write("AgentID", agentID)
        encoder.end()
    }

    /// How a request for an advanced account ends.
    public struct FinishType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// An administrator refused it.
        public static var rejected: Self { Self(rawValue: 1) }

        /// The account was given.
        public static var assigned: Self { Self(rawValue: 2) }

        /// The member took it back.
        public static var withdrawn: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.rejected, .assigned, .withdrawn] }
    }
}
