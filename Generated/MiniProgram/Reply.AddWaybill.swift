// Generated from MiniProgram/Reply/AddWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a merchant's order with the waybill.
///
/// On the wire: `MsgType` `event`, `Event` `add_waybill`.
public struct AddWaybillReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The order's token, as the request had it.
    ///
    /// Wire name: `Token`.
    public var token: String

    /// The order's ID, as the request had it.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `BizID`.
    public var bizID: String

    /// The waybill's number; empty on failure.
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

    /// What the label shows beside the addresses, such as hub and sorting code: pairs written as `##key##value##`.
    ///
    /// Wire name: `WaybillData`.
    public var waybillData: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, token: String, orderID: String, bizID: String,
        waybillID: String, resultCode: Int, resultMessage: String, waybillData: String
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.orderID = orderID
        self.bizID = bizID
        self.waybillID = waybillID
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.waybillData = waybillData
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: AddWaybillReply
        direction: reply
        wire: xml
        match: MsgType=event Event=add_waybill
        schema: MiniProgram/Reply/AddWaybill.json
        summary: Answers a merchant's order with the waybill.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        token = ""
        orderID = ""
        bizID = ""
        waybillID = ""
        resultCode = 0
        resultMessage = ""
        waybillData = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Token OrderID BizID WayBillID|WaybillId|WayBillId \
            ResultCode ResultMsg WaybillData
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("add_waybill")
            case 5: decoder.read(&token)
            case 6: decoder.read(&orderID)
            case 7: decoder.read(&bizID)
            case 8: decoder.read(&waybillID)
            case 9: decoder.read(&resultCode)
            case 10: decoder.read(&resultMessage)
            default: decoder.read(&waybillData)
            }
        }
        decoder.end(reading, required: 0xfff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "add_waybill")
        encoder.write("Token", token, cdata: false)
        encoder.write("OrderID", orderID)
        encoder.write("BizID", bizID)
        encoder.write("WayBillID", waybillID)
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("WaybillData", waybillData)
        encoder.end()
    }
}
