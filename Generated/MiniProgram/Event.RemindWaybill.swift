// Generated from MiniProgram/Event/RemindWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A person asks the courier to hurry with a single parcel.
///
/// On the wire: `MsgType` `event`, `Event` `remind_waybill`.
public struct RemindWaybillEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The order's token: the call that updates the parcel's track needs it. Up to 256 characters.
    ///
    /// Wire name: `Token`.
    public var token: String

    /// The AppID of the mini program in which the parcel was ordered.
    ///
    /// Wire name: `WXAppId`.
    public var wxAppID: String

    /// The order's ID, which the merchant chose; the token identifies the order as well.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String?

    /// The number of the waybill.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, token: String, wxAppID: String,
        orderID: String? = nil, waybillID: String? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.wxAppID = wxAppID
        self.orderID = orderID
        self.waybillID = waybillID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: RemindWaybillEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=remind_waybill
        schema: MiniProgram/Event/RemindWaybill.json
        summary: A person asks the courier to hurry with a single parcel.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        token = ""
        wxAppID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Token WXAppId OrderID WayBillID|WaybillId|WayBillId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("remind_waybill")
            case 5: decoder.read(&token)
            case 6: decoder.read(&wxAppID)
            case 7: decoder.read(&orderID)
            default: decoder.read(&waybillID)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "remind_waybill")
        encoder.write("Token", token)
        encoder.write("WXAppId", wxAppID)
        encoder.write("OrderID", orderID)
        encoder.write("WayBillID", waybillID)
        encoder.end()
    }
}
