// Generated from WeCom/Event/CustomerAcquisitionQuotaExpireSoon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Part of the quota of the customer acquisition assistant will soon expire.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `quota_expire_soon`.
public struct CustomerAcquisitionQuotaExpireSoonEvent: CompanyEventHeader, AcquisitionQuotaExpiry {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``AcquisitionQuotaExpiry``.
    public var acquisitionQuotaExpiry: AcquisitionQuotaExpiryFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, expireTime: UnixTime,
        expiringQuota: Int64
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        acquisitionQuotaExpiry = AcquisitionQuotaExpiryFields(expireTime: expireTime, expiringQuota: expiringQuota)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: CustomerAcquisitionQuotaExpireSoonEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=quota_expire_soon
        schema: WeCom/Event/CustomerAcquisitionQuotaExpireSoon.json
        summary: Part of the quota of the customer acquisition assistant will soon expire.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        acquisitionQuotaExpiry = AcquisitionQuotaExpiryFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType ExpireTime ExpireQuotaNum
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("quota_expire_soon")
            case 6: decoder.read(&acquisitionQuotaExpiry.expireTime)
            default: decoder.read(&acquisitionQuotaExpiry.expiringQuota)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "quota_expire_soon")
        encoder.write("ExpireTime", acquisitionQuotaExpiry.expireTime)
        encoder.write("ExpireQuotaNum", acquisitionQuotaExpiry.expiringQuota)
        encoder.end()
    }
}
