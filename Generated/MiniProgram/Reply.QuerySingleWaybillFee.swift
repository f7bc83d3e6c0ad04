// Generated from MiniProgram/Reply/QuerySingleWaybillFee.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with the price of a single parcel.
///
/// On the wire: `MsgType` `event`, `Event` `query_single_waybill_fee`.
public struct QuerySingleWaybillFeeReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The outcome: 0 when the request was served, otherwise a code of the courier's own.
    ///
    /// Wire name: `ResultCode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `ResultMsg`.
    public var resultMessage: String?

    /// What is to be paid, in fen.
    ///
    /// Wire name: `Fee`.
    public var fee: Double

    /// The price before reductions, in fen.
    ///
    /// Wire name: `OriginalFee`.
    public var originalFee: Double?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        fee: Double, originalFee: Double? = nil
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.fee = fee
        self.originalFee = originalFee
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: QuerySingleWaybillFeeReply
        direction: reply
        wire: xml
        match: MsgType=event Event=query_single_waybill_fee
        schema: MiniProgram/Reply/QuerySingleWaybillFee.json
        summary: Answers with the price of a single parcel.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        fee = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ResultCode ResultMsg Fee OriginalFee
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("query_single_waybill_fee")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&fee)
            default: decoder.read(&originalFee)
            }
        }
        decoder.end(reading, required: 0xbf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "query_single_waybill_fee")
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("Fee", fee)
        encoder.write("OriginalFee", originalFee)
        encoder.end()
    }
}
