// Generated from MiniProgram/Event/AddNearbyPoiAuditInfo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A place that the mini program entered among the places nearby was reviewed.
///
/// On the wire: `MsgType` `event`, `Event` `add_nearby_poi_audit_info`.
public struct AddNearbyPoiAuditInfoEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the review, as the call that entered the place returned it.
    ///
    /// Wire name: `audit_id`.
    public var auditID: Int64

    /// The result of the review.
    ///
    /// Wire name: `status`.
    public var status: NearbyReviewStatus

    /// Why the place was refused; absent or empty otherwise.
    ///
    /// Wire name: `reason`.
    public var reason: String?

    /// The place's ID, once it is accepted.
    ///
    /// Wire name: `poi_id`.
    public var poiID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, auditID: Int64,
        status: NearbyReviewStatus, reason: String? = nil, poiID: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.auditID = auditID
        self.status = status
        self.reason = reason
        self.poiID = poiID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: AddNearbyPoiAuditInfoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=add_nearby_poi_audit_info
        schema: MiniProgram/Event/AddNearbyPoiAuditInfo.json
        summary: A place that the mini program entered among the places nearby was reviewed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        auditID = 0
        status = NearbyReviewStatus(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event audit_id status reason poi_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("add_nearby_poi_audit_info")
            case 5: decoder.read(&auditID)
            case 6: decoder.read(&status)
            case 7: decoder.read(&reason)
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
        encoder.write("Event", constant: "add_nearby_poi_audit_info")
        encoder.write("audit_id", auditID)
        encoder.write("status", status)
        encoder.write("reason", reason)
        encoder.write("poi_id", poiID, cdata: false)
        encoder.end()
    }
}
