// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionQuotaExpireSoon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Part of a company's quota for acquisition links expires soon. Comes 14, 7, 3, 2 and 1 days before.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `quota_expire_soon`.
public struct SuiteCustomerAcquisitionQuotaExpireSoonEvent: AuthorizedCorpHeader, AcquisitionQuotaExpiry {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``AcquisitionQuotaExpiry``.
    public var acquisitionQuotaExpiry: AcquisitionQuotaExpiryFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, expireTime: UnixTime, expiringQuota: Int64) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        acquisitionQuotaExpiry = AcquisitionQuotaExpiryFields(expireTime: expireTime, expiringQuota: expiringQuota)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionQuotaExpireSoonEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=quota_expire_soon
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionQuotaExpireSoon.json
        summary: Part of a company's quota for acquisition links expires soon. Comes 14, 7, 3, 2 and 1 days \
        before.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        acquisitionQuotaExpiry = AcquisitionQuotaExpiryFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType ExpireTime ExpireQuotaNum")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("quota_expire_soon")
            case 5: decoder.read(&acquisitionQuotaExpiry.expireTime)
            default: decoder.read(&acquisitionQuotaExpiry.expiringQuota)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "quota_expire_soon")
        encoder.write("ExpireTime", acquisitionQuotaExpiry.expireTime)
        encoder.write("ExpireQuotaNum", acquisitionQuotaExpiry.expiringQuota)
        encoder.end()
    }
}
