// Generated from MiniProgram/Event/XpayWxpayCallbackNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat Pay has a question about, or a measure against, the merchant behind the mini program's virtual payment:
/// answer with `XpayAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_wxpay_callback_notify`.
public struct XpayWxpayCallbackNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The mini program's AppID.
    ///
    /// Wire name: `AppId`.
    public var appID: String

    /// The mini program's name.
    ///
    /// Wire name: `NickName`.
    public var nickname: String?

    /// The merchant's WeChat Pay number.
    ///
    /// Wire name: `MerchantCode`.
    public var merchantCode: String

    /// The merchant's full name.
    ///
    /// Wire name: `MerchantCompanyName`.
    public var merchantCompanyName: String?

    /// When it happened, as `2026-07-03T12:47:13+08:00`.
    ///
    /// Wire name: `BusinessTime`.
    public var businessTime: String?

    /// The case's number with WeChat Pay.
    ///
    /// Wire name: `BusinessCode`.
    public var businessCode: String?

    /// How far the case is.
    ///
    /// Wire name: `BusinessState`.
    public var businessState: String?

    /// A remark.
    ///
    /// Wire name: `Remark`.
    public var remark: String?

    /// What kind of case it is.
    ///
    /// Wire name: `EventType`.
    public var eventType: CaseType?

    /// How often the push was sent before: 0 at first. WeChat tries up to 15 more times, after 2, 4, 8 … seconds.
    ///
    /// Wire name: `RetryTimes`.
    public var retryCount: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, nickname: String? = nil,
        merchantCode: String, merchantCompanyName: String? = nil, businessTime: String? = nil,
        businessCode: String? = nil, businessState: String? = nil, remark: String? = nil, eventType: CaseType? = nil,
        retryCount: Int? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.appID = appID
        self.nickname = nickname
        self.merchantCode = merchantCode
        self.merchantCompanyName = merchantCompanyName
        self.businessTime = businessTime
        self.businessCode = businessCode
        self.businessState = businessState
        self.remark = remark
        self.eventType = eventType
        self.retryCount = retryCount
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayWxpayCallbackNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_wxpay_callback_notify
        schema: MiniProgram/Event/XpayWxpayCallbackNotify.json
        summary: WeChat Pay has a question about, or a measure against, the merchant behind the mini program's \
        virtual payment: answer with `XpayAckReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        appID = ""
        merchantCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event AppId NickName MerchantCode MerchantCompanyName \
            BusinessTime BusinessCode BusinessState Remark EventType RetryTimes
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_wxpay_callback_notify")
            case 5: decoder.read(&appID)
            case 6: decoder.read(&nickname)
            case 7: decoder.read(&merchantCode)
            case 8: decoder.read(&merchantCompanyName)
            case 9: decoder.read(&businessTime)
            case 10: decoder.read(&businessCode)
            case 11: decoder.read(&businessState)
            case 12: decoder.read(&remark)
            case 13: decoder.read(&eventType)
            default: decoder.read(&retryCount)
            }
        }
        decoder.end(reading, required: 0xbd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "xpay_wxpay_callback_notify")
        encoder.write("AppId", appID)
        encoder.write("NickName", nickname)
        encoder.write("MerchantCode", merchantCode)
        encoder.write("MerchantCompanyName", merchantCompanyName)
        encoder.write("BusinessTime", businessTime)
        encoder.write("BusinessCode", businessCode)
        encoder.write("BusinessState", businessState)
        encoder.write("Remark", remark)
        encoder.write("EventType", eventType)
        encoder.write("RetryTimes", retryCount)
        encoder.end()
    }

    /// A kind of case of WeChat Pay against a merchant.
    public struct CaseType: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// WeChat Pay asks for more about the merchant.
        public static var dueDiligence: Self { Self(rawValue: "due_diligence") }

        /// WeChat Pay limits what the merchant may do.
        public static var punishment: Self { Self(rawValue: "punishment") }

        public static var knownValues: [Self] { [.dueDiligence, .punishment] }
    }
}
