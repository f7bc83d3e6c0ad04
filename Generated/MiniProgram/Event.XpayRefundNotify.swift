// Generated from MiniProgram/Event/XpayRefundNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A refund of a virtual payment ended: answer with `XpayAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_refund_notify`.
public struct XpayRefundNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The OpenID of the user who pays.
    ///
    /// Wire name: `OpenId`.
    public var openID: String

    /// WeChat's ID of the refund.
    ///
    /// Wire name: `WxRefundId`.
    public var wxRefundID: String

    /// The mini program's ID of the refund.
    ///
    /// Wire name: `MchRefundId`.
    public var mchRefundID: String

    /// WeChat's ID of the order.
    ///
    /// Wire name: `WxOrderId`.
    public var wxOrderID: String

    /// The mini program's ID of the order.
    ///
    /// Wire name: `MchOrderId`.
    public var mchOrderID: String

    /// What is paid back, in fen.
    ///
    /// Wire name: `RefundFee`.
    public var refundFee: Int64

    /// The result: 0 when the money is paid back.
    ///
    /// Wire name: `RetCode`.
    public var retCode: Int

    /// The result in words; the reason of a failure.
    ///
    /// Wire name: `RetMsg`.
    public var retMessage: String?

    /// When the refund began.
    ///
    /// Wire name: `RefundStartTimestamp`.
    public var refundStartTimestamp: UnixTime?

    /// When the money was paid back, if it was.
    ///
    /// Wire name: `RefundSuccTimestamp`.
    public var refundSuccessTimestamp: UnixTime?

    /// WeChat Pay's ID of the refund.
    ///
    /// Wire name: `WxpayRefundTransactionId`.
    public var wxpayRefundTransactionID: String?

    /// How often the push was sent before: 0 at first. WeChat tries up to 15 more times, after 2, 4, 8 … seconds.
    ///
    /// Wire name: `RetryTimes`.
    public var retryCount: Int?

    /// What the mini program attached to the order; on iOS alone.
    ///
    /// Wire name: `Attach`.
    public var attachment: String?

    /// The ID of the payment that is paid back; on iOS alone.
    ///
    /// Wire name: `WxTransactionId`.
    public var wxTransactionID: String?

    /// The group, where several users bought together.
    ///
    /// Wire name: `TeamInfo`.
    public var teamInfo: TeamInfo?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String, wxRefundID: String,
        mchRefundID: String, wxOrderID: String, mchOrderID: String, refundFee: Int64, retCode: Int,
        retMessage: String? = nil, refundStartTimestamp: UnixTime? = nil, refundSuccessTimestamp: UnixTime? = nil,
        wxpayRefundTransactionID: String? = nil, retryCount: Int? = nil, attachment: String? = nil,
        wxTransactionID: String? = nil, teamInfo: TeamInfo? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.wxRefundID = wxRefundID
        self.mchRefundID = mchRefundID
        self.wxOrderID = wxOrderID
        self.mchOrderID = mchOrderID
        self.refundFee = refundFee
        self.retCode = retCode
        self.retMessage = retMessage
        self.refundStartTimestamp = refundStartTimestamp
        self.refundSuccessTimestamp = refundSuccessTimestamp
        self.wxpayRefundTransactionID = wxpayRefundTransactionID
        self.retryCount = retryCount
        self.attachment = attachment
        self.wxTransactionID = wxTransactionID
        self.teamInfo = teamInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayRefundNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_refund_notify
        schema: MiniProgram/Event/XpayRefundNotify.json
        summary: A refund of a virtual payment ended: answer with `XpayAckReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        openID = ""
        wxRefundID = ""
        mchRefundID = ""
        wxOrderID = ""
        mchOrderID = ""
        refundFee = 0
        retCode = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OpenId WxRefundId MchRefundId WxOrderId MchOrderId \
            RefundFee RetCode RetMsg RefundStartTimestamp RefundSuccTimestamp WxpayRefundTransactionId RetryTimes \
            Attach WxTransactionId TeamInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_refund_notify")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&wxRefundID)
            case 7: decoder.read(&mchRefundID)
            case 8: decoder.read(&wxOrderID)
            case 9: decoder.read(&mchOrderID)
            case 10: decoder.read(&refundFee)
            case 11: decoder.read(&retCode)
            case 12: decoder.read(&retMessage)
            case 13: decoder.read(&refundStartTimestamp)
            case 14: decoder.read(&refundSuccessTimestamp)
            case 15: decoder.read(&wxpayRefundTransactionID)
            case 16: decoder.read(&retryCount)
            case 17: decoder.read(&attachment)
            case 18: decoder.read(&wxTransactionID)
            default: decoder.read(&teamInfo)
            }
        }
        decoder.end(reading, required: 0xffd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "xpay_refund_notify")
        encoder.write("OpenId", openID)
        encoder.write("WxRefundId", wxRefundID)
        encoder.write("MchRefundId", mchRefundID)
        encoder.write("WxOrderId", wxOrderID)
        encoder.write("MchOrderId", mchOrderID)
        encoder.write("RefundFee", refundFee)
        encoder.write("RetCode", retCode)
        encoder.write("RetMsg", retMessage)
        encoder.write("RefundStartTimestamp", refundStartTimestamp)
        encoder.write("RefundSuccTimestamp", refundSuccessTimestamp)
        encoder.write("WxpayRefundTransactionId", wxpayRefundTransactionID)
        encoder.write("RetryTimes", retryCount)
        encoder.write("Attach", attachment)
        encoder.write("WxTransactionId", wxTransactionID)
        encoder.write("TeamInfo", teamInfo)
        encoder.end()
    }
}
