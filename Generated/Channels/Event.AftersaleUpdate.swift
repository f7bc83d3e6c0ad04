// Generated from Channels/Event/AftersaleUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A request for a refund, a return or an exchange changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_aftersale_update`.
public struct AftersaleUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The request.
    ///
    /// Wire name: `finder_shop_aftersale_status_update`.
    public var aftersale: Aftersale

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, aftersale: Aftersale) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.aftersale = aftersale
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: AftersaleUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_aftersale_update
        schema: Channels/Event/AftersaleUpdate.json
        summary: A request for a refund, a return or an exchange changed its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        aftersale = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event finder_shop_aftersale_status_update
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_aftersale_update")
            default: decoder.read(required: &aftersale)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_aftersale_update")
        encoder.write("finder_shop_aftersale_status_update", aftersale)
        encoder.end()
    }

    /// The request.
    public struct Aftersale: FieldGroup, Equatable {
        /// The state of the request.
        ///
        /// Wire name: `status`.
        public var status: AftersaleStatus

        /// The request's ID.
        ///
        /// Wire name: `after_sale_order_id`.
        public var aftersaleID: String

        /// The ID of the order that it is about.
        ///
        /// Wire name: `order_id`.
        public var orderID: String

        /// What the user saved as a member of the mini program, in fen.
        ///
        /// Wire name: `wxa_vip_discounted_price`.
        public var memberDiscount: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(status: AftersaleStatus, aftersaleID: String, orderID: String, memberDiscount: Int? = nil) {
            self.status = status
            self.aftersaleID = aftersaleID
            self.orderID = orderID
            self.memberDiscount = memberDiscount
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            status = AftersaleStatus(rawValue: "")
            aftersaleID = ""
            orderID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("status after_sale_order_id order_id wxa_vip_discounted_price")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&status)
                case 1: decoder.read(&aftersaleID)
                case 2: decoder.read(&orderID)
                default: decoder.read(&memberDiscount)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("status", status)
            encoder.write("after_sale_order_id", aftersaleID)
            encoder.write("order_id", orderID)
            encoder.write("wxa_vip_discounted_price", memberDiscount)
            encoder.end()
        }
    }
}
