// Generated from MiniProgram/Event/NearbyCategoryAuditInfo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The category that the mini program chose for the places nearby was reviewed.
///
/// On the wire: `MsgType` `event`, `Event` `nearby_category_audit_info`.
public struct NearbyCategoryAuditInfoEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the review.
    ///
    /// Wire name: `audit_id`.
    public var auditID: Int64

    /// The result of the review.
    ///
    /// Wire name: `status`.
    public var status: NearbyReviewStatus?

    /// Why the category was refused; absent or empty otherwise.
    ///
    /// Wire name: `reason`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, auditID: Int64,
        status: NearbyReviewStatus? = nil, reason: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.auditID = auditID
        self.status = status
        self.reason = reason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: NearbyCategoryAuditInfoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=nearby_category_audit_info
        schema: MiniProgram/Event/NearbyCategoryAuditInfo.json
        summary: The category that the mini program chose for the places nearby was reviewed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        auditID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event audit_id status reason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("nearby_category_audit_info")
            case 5: decoder.read(&auditID)
            case 6: decoder.read(&status)
            default: decoder.read(&reason)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "nearby_category_audit_info")
        encoder.write("audit_id", auditID)
        encoder.write("status", status)
        encoder.write("reason", reason)
        encoder.end()
    }
}
