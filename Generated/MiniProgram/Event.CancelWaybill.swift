// Generated from MiniProgram/Event/CancelWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant cancels a shipment.
///
/// On the wire: `MsgType` `event`, `Event` `cancel_waybill`.
public struct CancelWaybillEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `BizID`.
    public var bizID: String

    /// The password of the merchant's account with the courier.
    ///
    /// Wire name: `BizPwd`.
    public var bizPassword: String?

    /// The AppID of the merchant's mini program.
    ///
    /// Wire name: `ShopAppID`.
    public var shopAppID: String?

    /// The order's ID, which the merchant chose. The courier must give one order one waybill, however often it is
    /// asked.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String

    /// The number of the waybill.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, bizID: String, bizPassword: String? = nil,
        shopAppID: String? = nil, orderID: String, waybillID: String
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.bizID = bizID
        self.bizPassword = bizPassword
        self.shopAppID = shopAppID
        self.orderID = orderID
        self.waybillID = waybillID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CancelWaybillEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=cancel_waybill
        schema: MiniProgram/Event/CancelWaybill.json
        summary: A merchant cancels a shipment.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        bizID = ""
        orderID = ""
        waybillID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event BizID BizPwd ShopAppID OrderID \
            WayBillID|WaybillId|WayBillId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("cancel_waybill")
            case 5: decoder.read(&bizID)
            case 6: decoder.read(&bizPassword)
            case 7: decoder.read(&shopAppID)
            case 8: decoder.read(&orderID)
            default: decoder.read(&waybillID)
            }
        }
        decoder.end(reading, required: 0x33f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "cancel_waybill")
        encoder.write("BizID", bizID)
        encoder.write("BizPwd", bizPassword)
        encoder.write("ShopAppID", shopAppID)
        encoder.write("OrderID", orderID)
        encoder.write("WayBillID", waybillID)
        encoder.end()
    }
}
