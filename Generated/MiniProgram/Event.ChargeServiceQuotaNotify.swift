// Generated from MiniProgram/Event/ChargeServiceQuotaNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Much of a package of a paid service is used up: WeChat tells at certain shares of it.
///
/// On the wire: `MsgType` `event`, `Event` `charge_service_quota_notify` or `charge_mp_service_quota_notify`.
public struct ChargeServiceQuotaNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The kind of notice: 3, the use of a package.
    ///
    /// Wire name: `event_type`.
    public var eventType: Int

    /// The mini program's app ID.
    ///
    /// Wire name: `appid`.
    public var appID: String?

    /// The package's ID.
    ///
    /// Wire name: `spu_id`.
    public var packageID: Int64

    /// The package's name.
    ///
    /// Wire name: `spu_name`.
    public var packageName: String

    /// How much was bought.
    ///
    /// Wire name: `total_quota`.
    public var totalQuota: Int64

    /// How much of it is used.
    ///
    /// Wire name: `total_used_quota`.
    public var totalUsedQuota: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, eventType: Int, appID: String? = nil,
        packageID: Int64, packageName: String, totalQuota: Int64, totalUsedQuota: Int64
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventType = eventType
        self.appID = appID
        self.packageID = packageID
        self.packageName = packageName
        self.totalQuota = totalQuota
        self.totalUsedQuota = totalUsedQuota
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: ChargeServiceQuotaNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=charge_service_quota_notify‖charge_mp_service_quota_notify
        schema: MiniProgram/Event/ChargeServiceQuotaNotify.json
        summary: Much of a package of a paid service is used up: WeChat tells at certain shares of it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        eventType = 0
        packageID = 0
        packageName = ""
        totalQuota = 0
        totalUsedQuota = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event event_type appid spu_id spu_name total_quota \
            total_used_quota
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("charge_service_quota_notify|charge_mp_service_quota_notify")
            case 5: decoder.read(&eventType)
            case 6: decoder.read(&appID)
            case 7: decoder.read(&packageID)
            case 8: decoder.read(&packageName)
            case 9: decoder.read(&totalQuota)
            default: decoder.read(&totalUsedQuota)
            }
        }
        decoder.end(reading, required: 0x7bd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "charge_service_quota_notify")
        encoder.write("event_type", eventType)
        encoder.write("appid", appID, cdata: false)
        encoder.write("spu_id", packageID)
        encoder.write("spu_name", packageName, cdata: false)
        encoder.write("total_quota", totalQuota)
        encoder.write("total_used_quota", totalUsedQuota)
        encoder.end()
    }
}
