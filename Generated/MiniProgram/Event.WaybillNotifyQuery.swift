// Generated from MiniProgram/Event/WaybillNotifyQuery.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat asks for the track of a parcel before it tells the user of the step that the courier reported. It tells the
/// user only if the answer agrees with the report.
///
/// On the wire: `MsgType` `event`, `Event` `waybill_notify_query`.
public struct WaybillNotifyQueryEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The number of the waybill.
    ///
    /// Wire name: `WaybillId`.
    public var waybillID: String

    /// The sender's mobile number.
    ///
    /// Wire name: `SenderPhone`.
    public var senderPhone: String

    /// The receiver's mobile number.
    ///
    /// Wire name: `ReceiverPhone`.
    public var receiverPhone: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, waybillID: String, senderPhone: String,
        receiverPhone: String
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.waybillID = waybillID
        self.senderPhone = senderPhone
        self.receiverPhone = receiverPhone
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WaybillNotifyQueryEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=waybill_notify_query
        schema: MiniProgram/Event/WaybillNotifyQuery.json
        summary: WeChat asks for the track of a parcel before it tells the user of the step that the courier \
        reported. It tells the user only if the answer agrees with the report.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        waybillID = ""
        senderPhone = ""
        receiverPhone = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event WaybillId|WayBillID|WayBillId SenderPhone \
            ReceiverPhone
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("waybill_notify_query")
            case 5: decoder.read(&waybillID)
            case 6: decoder.read(&senderPhone)
            default: decoder.read(&receiverPhone)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "waybill_notify_query")
        encoder.write("WaybillId", waybillID)
        encoder.write("SenderPhone", senderPhone)
        encoder.write("ReceiverPhone", receiverPhone)
        encoder.end()
    }
}
