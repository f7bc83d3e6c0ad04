// Generated from OfficialAccount/Event/AddStoreAuditInfo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A store that the account added to its store mini program was reviewed.
///
/// On the wire: `MsgType` `event`, `Event` `add_store_audit_info`.
public struct AddStoreAuditInfoEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the review, as the call that submitted the data returned it.
    ///
    /// Wire name: `audit_id`.
    public var auditID: Int64

    /// The result of the review.
    ///
    /// Wire name: `status`.
    public var status: StoreAuditStatus

    /// Why the review is not passed; empty or absent otherwise.
    ///
    /// Wire name: `reason`.
    public var reason: String?

    /// Why the store was submitted; empty in some pushes.
    ///
    /// Wire name: `is_upgrade`.
    public var submission: Submission?

    /// The ID of the store; valid only when the review is passed.
    ///
    /// Wire name: `poiid`.
    public var poiID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, auditID: Int64, status: StoreAuditStatus,
        reason: String? = nil, submission: Submission? = nil, poiID: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.auditID = auditID
        self.status = status
        self.reason = reason
        self.submission = submission
        self.poiID = poiID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: AddStoreAuditInfoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=add_store_audit_info
        schema: OfficialAccount/Event/AddStoreAuditInfo.json
        summary: A store that the account added to its store mini program was reviewed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        auditID = 0
        status = StoreAuditStatus(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event audit_id status reason is_upgrade poiid
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("add_store_audit_info")
            case 5: decoder.read(&auditID)
            case 6: decoder.read(&status)
            case 7: decoder.read(&reason)
            case 8: decoder.read(&submission)
            default: decoder.read(&poiID)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "add_store_audit_info")
        encoder.write("audit_id", auditID)
        encoder.write("status", status)
        encoder.write("reason", reason)
        encoder.write("is_upgrade", submission)
        encoder.write("poiid", poiID, cdata: false)
        encoder.end()
    }

    /// Why a store is submitted.
    public struct Submission: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The store is new.
        public static var newStore: Self { Self(rawValue: 0) }

        /// The data of a store are completed.
        public static var supplement: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.newStore, .supplement] }
    }
}
