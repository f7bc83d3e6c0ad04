// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionQuotaExpireSoon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Part of a company's quota for acquisition links expires soon. Comes 14, 7, 3, 2 and 1 days before.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `quota_expire_soon`.
public struct SuiteCustomerAcquisitionQuotaExpireSoonEvent: AuthorizedCorpHeader, AcquisitionQuotaExpiry {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// When the quota expires.
    ///
    /// Wire name: `ExpireTime`.
    public var expireTime: UnixTime

    /// How much of the quota expires, in customers.
    ///
    /// Wire name: `ExpireQuotaNum`.
    public var expiringQuota: Int64

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, expireTime: UnixTime, expiringQuota: Int64) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.expireTime = expireTime
        self.expiringQuota = expiringQuota
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

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType ExpireTime ExpireQuotaNum
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        expireTime = 0
        expiringQuota = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("quota_expire_soon")
            case 5: decoder.read(&expireTime)
            default: decoder.read(&expiringQuota)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "quota_expire_soon")
        encoder.write("ExpireTime", expireTime)
        encoder.write("ExpireQuotaNum", expiringQuota)
        encoder.end()
    }
}
