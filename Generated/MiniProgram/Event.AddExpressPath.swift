// Generated from MiniProgram/Event/AddExpressPath.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The track of a merchant's parcel went on. Answer with `success` or nothing.
///
/// On the wire: `MsgType` `event`, `Event` `add_express_path`.
public struct AddExpressPathEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The courier's ID, such as SF, as WeChat's list of couriers has it.
    ///
    /// Wire name: `DeliveryID`.
    public var deliveryID: String

    /// The number of the waybill.
    ///
    /// Wire name: `WayBillId`.
    public var waybillID: String

    /// The order's ID, which the merchant chose; pushes of 2019 lack it.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String?

    /// The track's version, which grows with each change.
    ///
    /// Wire name: `Version`.
    public var version: Int

    /// The number of steps in the track.
    ///
    /// Wire name: `Count`.
    public var count: Int?

    /// The steps, the oldest first.
    ///
    /// Wire name: `Actions`.
    public var actions: [Step]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, deliveryID: String, waybillID: String,
        orderID: String? = nil, version: Int, count: Int? = nil, actions: [Step]
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.deliveryID = deliveryID
        self.waybillID = waybillID
        self.orderID = orderID
        self.version = version
        self.count = count
        self.actions = actions
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: AddExpressPathEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=add_express_path
        schema: MiniProgram/Event/AddExpressPath.json
        summary: The track of a merchant's parcel went on. Answer with `success` or nothing.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        deliveryID = ""
        waybillID = ""
        version = 0
        actions = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event DeliveryID WayBillId|WaybillId|WayBillID OrderId \
            Version Count Actions*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("add_express_path")
            case 5: decoder.read(&deliveryID)
            case 6: decoder.read(&waybillID)
            case 7: decoder.read(&orderID)
            case 8: decoder.read(&version)
            case 9: decoder.read(&count)
            default: decoder.read(oneOf: &actions)
            }
        }
        decoder.end(reading, required: 0x17d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "add_express_path")
        encoder.write("DeliveryID", deliveryID)
        encoder.write("WayBillId", waybillID)
        encoder.write("OrderId", orderID)
        encoder.write("Version", version)
        encoder.write("Count", count)
        encoder.write("Actions", siblings: actions, isRequired: true)
        encoder.end()
    }

    /// A step of the track.
    public struct Step: FieldGroup, Equatable {
        /// When it happened.
        ///
        /// Wire name: `ActionTime`.
        public var actionTime: UnixTime

        /// What happened.
        ///
        /// Wire name: `ActionType`.
        public var actionType: TrackActionType

        /// What happened, in words.
        ///
        /// Wire name: `ActionMsg`.
        public var actionMessage: String

        /// The place's latitude in degrees, where known.
        ///
        /// Wire name: `Lat`.
        public var latitude: Double?

        /// The place's longitude in degrees, where known.
        ///
        /// Wire name: `Lng`.
        public var longitude: Double?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            actionTime: UnixTime, actionType: TrackActionType, actionMessage: String, latitude: Double? = nil,
            longitude: Double? = nil
        ) {
            self.actionTime = actionTime
            self.actionType = actionType
            self.actionMessage = actionMessage
            self.latitude = latitude
            self.longitude = longitude
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            actionTime = 0
            actionType = TrackActionType(rawValue: 0)
            actionMessage = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ActionTime ActionType ActionMsg Lat Lng")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&actionTime)
                case 1: decoder.read(&actionType)
                case 2: decoder.read(&actionMessage)
                case 3: decoder.read(&latitude)
                default: decoder.read(&longitude)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ActionTime", actionTime)
            encoder.write("ActionType", actionType)
            encoder.write("ActionMsg", actionMessage)
            encoder.write("Lat", latitude)
            encoder.write("Lng", longitude)
            encoder.end()
        }
    }
}
