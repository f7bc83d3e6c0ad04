// Generated from MiniProgram/Reply/CancelWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a merchant's cancellation.
///
/// On the wire: `MsgType` `event`, `Event` `cancel_waybill`.
public struct CancelWaybillReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `BizID`.
    public var bizID: String

    /// The order's ID, as the request had it.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String

    /// The number of the waybill.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String

    /// The outcome: 0 when the request was served, otherwise a code of the courier's own.
    ///
    /// Wire name: `ResultCode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `ResultMsg`.
    public var resultMessage: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, bizID: String, orderID: String,
        waybillID: String, resultCode: Int, resultMessage: String
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.bizID = bizID
        self.orderID = orderID
        self.waybillID = waybillID
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CancelWaybillReply
        direction: reply
        wire: xml
        match: MsgType=event Event=cancel_waybill
        schema: MiniProgram/Reply/CancelWaybill.json
        summary: Answers a merchant's cancellation.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        bizID = ""
        orderID = ""
        waybillID = ""
        resultCode = 0
        resultMessage = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event BizID OrderID WayBillID|WaybillId|WayBillId \
            ResultCode ResultMsg
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("cancel_waybill")
            case 5: decoder.read(&bizID)
            case 6: decoder.read(&orderID)
            case 7: decoder.read(&waybillID)
            case 8: decoder.read(&resultCode)
            default: decoder.read(&resultMessage)
            }
        }
        decoder.end(reading, required: 0x3ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "cancel_waybill")
        encoder.write("BizID", bizID)
        encoder.write("OrderID", orderID)
        encoder.write("WayBillID", waybillID)
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.end()
    }
}
