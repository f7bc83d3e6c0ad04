// Generated from MiniProgram/Event/WaybillEvaluateAgent.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A person rates a courier of a single parcel.
///
/// On the wire: `MsgType` `event`, `Event` `waybill_evaluate_agent`.
public struct WaybillEvaluateAgentEvent: LogisticsEventHeader {
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

    /// Which courier is rated.
    ///
    /// Wire name: `CourierType`.
    public var courierType: CourierRole

    /// The rating, from 1, the worst, to 5.
    ///
    /// Wire name: `Score`.
    public var score: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, token: String, wxAppID: String,
        orderID: String? = nil, waybillID: String? = nil, courierType: CourierRole, score: Int
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.wxAppID = wxAppID
        self.orderID = orderID
        self.waybillID = waybillID
        self.courierType = courierType
        self.score = score
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WaybillEvaluateAgentEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=waybill_evaluate_agent
        schema: MiniProgram/Event/WaybillEvaluateAgent.json
        summary: A person rates a courier of a single parcel.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        token = ""
        wxAppID = ""
        courierType = CourierRole(rawValue: 0)
        score = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Token WXAppId OrderID WayBillID|WaybillId|WayBillId \
            CourierType Score
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("waybill_evaluate_agent")
            case 5: decoder.read(&token)
            case 6: decoder.read(&wxAppID)
            case 7: decoder.read(&orderID)
            case 8: decoder.read(&waybillID)
            case 9: decoder.read(&courierType)
            default: decoder.read(&score)
            }
        }
        decoder.end(reading, required: 0x67f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "waybill_evaluate_agent")
        encoder.write("Token", token)
        encoder.write("WXAppId", wxAppID)
        encoder.write("OrderID", orderID)
        encoder.write("WayBillID", waybillID)
        encoder.write("CourierType", courierType)
        encoder.write("Score", score)
        encoder.end()
    }

    /// What a courier does.
    public struct CourierRole: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Collects the parcel.
        public static var collecting: Self { Self(rawValue: 0) }

        /// Delivers the parcel.
        public static var delivering: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.collecting, .delivering] }
    }
}
