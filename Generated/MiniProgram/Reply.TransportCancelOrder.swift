// Generated from MiniProgram/Reply/TransportCancelOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers the cancellation of a delivery.
///
/// On the wire: `MsgType` `event`, `Event` `transport_cancel_order`.
public struct TransportCancelOrderReply: LogisticsReplyHeader, DeliveryCancellationTerms {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The fields of ``DeliveryCancellationTerms``.
    public var deliveryCancellationTerms: DeliveryCancellationTermsFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        deductFee: Double? = nil, description: String? = nil
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        deliveryCancellationTerms = DeliveryCancellationTermsFields(
            resultCode: resultCode, resultMessage: resultMessage, deductFee: deductFee, description: description)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportCancelOrderReply
        direction: reply
        wire: xml
        match: MsgType=event Event=transport_cancel_order
        schema: MiniProgram/Reply/TransportCancelOrder.json
        summary: Answers the cancellation of a delivery.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        deliveryCancellationTerms = DeliveryCancellationTermsFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg deduct_fee desc
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_cancel_order")
            case 5: decoder.read(&deliveryCancellationTerms.resultCode)
            case 6: decoder.read(&deliveryCancellationTerms.resultMessage)
            case 7: decoder.read(&deliveryCancellationTerms.deductFee)
            default: decoder.read(&deliveryCancellationTerms.description)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_cancel_order")
        encoder.write("resultcode", deliveryCancellationTerms.resultCode)
        encoder.write("resultmsg", deliveryCancellationTerms.resultMessage)
        encoder.write("deduct_fee", deliveryCancellationTerms.deductFee)
        encoder.write("desc", deliveryCancellationTerms.description)
        encoder.end()
    }
}
