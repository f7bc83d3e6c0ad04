// Generated from MiniProgram/Reply/TransportQueryOrderStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers how far a delivery is.
///
/// On the wire: `MsgType` `event`, `Event` `transport_query_order_status`.
public struct TransportQueryOrderStatusReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String?

    /// How far the delivery is.
    ///
    /// Wire name: `order_status`.
    public var orderStatus: DeliveryStatus

    /// More about it.
    ///
    /// Wire name: `action_msg`.
    public var actionMessage: String?

    /// The delivery company's ID of the delivery.
    ///
    /// Wire name: `waybill_id`.
    public var waybillID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        orderStatus: DeliveryStatus, actionMessage: String? = nil, waybillID: String
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.orderStatus = orderStatus
        self.actionMessage = actionMessage
        self.waybillID = waybillID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportQueryOrderStatusReply
        direction: reply
        wire: xml
        match: MsgType=event Event=transport_query_order_status
        schema: MiniProgram/Reply/TransportQueryOrderStatus.json
        summary: Answers how far a delivery is.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        orderStatus = DeliveryStatus(rawValue: 0)
        waybillID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg order_status action_msg \
            waybill_id
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_query_order_status")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&orderStatus)
            case 8: decoder.read(&actionMessage)
            default: decoder.read(&waybillID)
            }
        }
        decoder.end(reading, required: 0x2bf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_query_order_status")
        encoder.write("resultcode", resultCode)
        encoder.write("resultmsg", resultMessage)
        encoder.write("order_status", orderStatus)
        encoder.write("action_msg", actionMessage)
        encoder.write("waybill_id", waybillID)
        encoder.end()
    }
}
