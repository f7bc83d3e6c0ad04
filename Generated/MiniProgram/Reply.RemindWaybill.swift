// Generated from MiniProgram/Reply/RemindWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a reminder.
///
/// On the wire: `MsgType` `event`, `Event` `remind_waybill`.
public struct RemindWaybillReply: LogisticsReplyHeader {
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

    /// The number of the waybill; left out where the courier sets it when the label is printed.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String?

    /// The day on which the parcel is expected to go, as `yyyy-MM-dd`.
    ///
    /// Wire name: `EstimatedDeliveryTime`.
    public var estimatedDeliveryTime: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        waybillID: String? = nil, estimatedDeliveryTime: String? = nil
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.waybillID = waybillID
        self.estimatedDeliveryTime = estimatedDeliveryTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: RemindWaybillReply
        direction: reply
        wire: xml
        match: MsgType=event Event=remind_waybill
        schema: MiniProgram/Reply/RemindWaybill.json
        summary: Answers a reminder.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ResultCode ResultMsg WayBillID|WaybillId|WayBillId \
            EstimatedDeliveryTime
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("remind_waybill")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&waybillID)
            default: decoder.read(&estimatedDeliveryTime)
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
        encoder.write("Event", constant: "remind_waybill")
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("WayBillID", waybillID)
        encoder.write("EstimatedDeliveryTime", estimatedDeliveryTime)
        encoder.end()
    }
}
