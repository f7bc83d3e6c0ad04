// Generated from WeCom/Event/VipAccountApprovalSubmitted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member asked for an account with advanced features.
///
/// On the wire: `MsgType` `event`, `Event` `submit_vip_account_approval`.
public struct VipAccountApprovalSubmittedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// Why the member asks; may be absent.
    ///
    /// Wire name: `ApplyReason`.
    public var applyReason: String?

    /// The features that are asked for.
    ///
    /// Wire name: `BusinessType`.
    public var businessType: BusinessType

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
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, applyReason: String? = nil,
        businessType: BusinessType, applyID: String, agentID: Int64? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.applyReason = applyReason
        self.businessType = businessType
        self.applyID = applyID
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: VipAccountApprovalSubmittedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=submit_vip_account_approval
        schema: WeCom/Event/VipAccountApprovalSubmitted.json
        summary: A member asked for an account with advanced features.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        businessType = BusinessType(rawValue: 0)
        applyID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ApplyReason BusinessType ApplyId AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("submit_vip_account_approval")
            case 5: decoder.read(&applyReason)
            case 6: decoder.read(&businessType)
            case 7: decoder.read(&applyID)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0xdd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "submit_vip_account_approval")
        encoder.write("ApplyReason", applyReason)
        encoder.write("BusinessType", businessType)
        encoder.write("ApplyId", applyID)
        encoder.write("AgentID", agentID)
        encoder.end()
    }

    /// The features of an advanced account.
    public struct BusinessType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Mail.
        public static var mail: Self { Self(rawValue: 1) }

        /// Documents.
        public static var documents: Self { Self(rawValue: 2) }

        /// The drive.
        public static var drive: Self { Self(rawValue: 3) }

        /// Meetings.
        public static var meetings: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.mail, .documents, .drive, .meetings] }
    }
}
