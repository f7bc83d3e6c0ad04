// Generated from MiniProgram/Event/XpayComplaintNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user complained about a virtual payment: answer with `XpayAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_complaint_notify`.
public struct XpayComplaintNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The OpenID of the user who pays.
    ///
    /// Wire name: `OpenId`.
    public var openID: String

    /// WeChat's ID of the order.
    ///
    /// Wire name: `WxOrderId`.
    public var wxOrderID: String

    /// The mini program's ID of the order.
    ///
    /// Wire name: `MchOrderId`.
    public var mchOrderID: String

    /// WeChat Pay's ID of the payment.
    ///
    /// Wire name: `TransactionId`.
    public var transactionID: String?

    /// The complaint's ID, with which it is read and answered.
    ///
    /// Wire name: `ComplaintId`.
    public var complaintID: String?

    /// The complaint.
    ///
    /// Wire name: `ComplaintDetail`.
    public var complaintDetail: String?

    /// When the user complained.
    ///
    /// Wire name: `ComplaintTime`.
    public var complaintTime: UnixTime

    /// How often the push was sent before: 0 at first. WeChat tries up to 15 more times, after 2, 4, 8 … seconds.
    ///
    /// Wire name: `RetryTimes`.
    public var retryCount: Int?

    /// The ID of the push's request.
    ///
    /// Wire name: `RequestId`.
    public var requestID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String, wxOrderID: String,
        mchOrderID: String, transactionID: String? = nil, complaintID: String? = nil, complaintDetail: String? = nil,
        complaintTime: UnixTime, retryCount: Int? = nil, requestID: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.wxOrderID = wxOrderID
        self.mchOrderID = mchOrderID
        self.transactionID = transactionID
        self.complaintID = complaintID
        self.complaintDetail = complaintDetail
        self.complaintTime = complaintTime
        self.retryCount = retryCount
        self.requestID = requestID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayComplaintNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_complaint_notify
        schema: MiniProgram/Event/XpayComplaintNotify.json
        summary: A user complained about a virtual payment: answer with `XpayAckReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        openID = ""
        wxOrderID = ""
        mchOrderID = ""
        complaintTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OpenId WxOrderId MchOrderId TransactionId ComplaintId \
            ComplaintDetail ComplaintTime RetryTimes RequestId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_complaint_notify")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&wxOrderID)
            case 7: decoder.read(&mchOrderID)
            case 8: decoder.read(&transactionID)
            case 9: decoder.read(&complaintID)
            case 10: decoder.read(&complaintDetail)
            case 11: decoder.read(&complaintTime)
            case 12: decoder.read(&retryCount)
            default: decoder.read(&requestID)
            }
        }
        decoder.end(reading, required: 0x8fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "xpay_complaint_notify")
        encoder.write("OpenId", openID)
        encoder.write("WxOrderId", wxOrderID)
        encoder.write("MchOrderId", mchOrderID)
        encoder.write("TransactionId", transactionID)
        encoder.write("ComplaintId", complaintID)
        encoder.write("ComplaintDetail", complaintDetail)
        encoder.write("ComplaintTime", complaintTime)
        encoder.write("RetryTimes", retryCount)
        encoder.write("RequestId", requestID)
        encoder.end()
    }
}
