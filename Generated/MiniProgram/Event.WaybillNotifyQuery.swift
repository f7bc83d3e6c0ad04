// Generated from MiniProgram/Event/WaybillNotifyQuery.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat asks for the track of a parcel before it tells the user of the step that the courier reported. It tells the
/// user only if the answer agrees with the report.
///
/// On the wire: `MsgType` `event`, `Event` `waybill_notify_query`.
public struct WaybillNotifyQueryEvent: LogisticsEventHeader {
    /// The original ID of the mini program of the courier, the delivery company or the merchant, which begins with
    /// `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The WeChat team's OpenID, which is always the same.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the request was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, waybillID: String, senderPhone: String,
        receiverPhone: String
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event WaybillId|WayBillID|WayBillId SenderPhone ReceiverPhone
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        waybillID = ""
        senderPhone = ""
        receiverPhone = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
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
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "waybill_notify_query")
        encoder.write("WaybillId", waybillID)
        encoder.write("SenderPhone", senderPhone)
        encoder.write("ReceiverPhone", receiverPhone)
        encoder.end()
    }
}
