// Generated from WeCom/Event/CustomerAcquisitionQuotaExpireSoon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Part of the quota of the customer acquisition assistant will soon expire.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `quota_expire_soon`.
public struct CustomerAcquisitionQuotaExpireSoonEvent: CompanyEventHeader, AcquisitionQuotaExpiry {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, expireTime: UnixTime,
        expiringQuota: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.expireTime = expireTime
        self.expiringQuota = expiringQuota
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType ExpireTime ExpireQuotaNum
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        expireTime = 0
        expiringQuota = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("quota_expire_soon")
            case 6: decoder.read(&expireTime)
            default: decoder.read(&expiringQuota)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "quota_expire_soon")
        encoder.write("ExpireTime", expireTime)
        encoder.write("ExpireQuotaNum", expiringQuota)
        encoder.end()
    }
}
