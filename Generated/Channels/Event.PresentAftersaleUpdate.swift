// Generated from Channels/Event/PresentAftersaleUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An after-sale request for a gift changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_present_aftersale_update`.
public struct PresentAftersaleUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The request.
    ///
    /// Wire name: `finder_shop_present_aftersale_status_update`.
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
        name: PresentAftersaleUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_present_aftersale_update
        schema: Channels/Event/PresentAftersaleUpdate.json
        summary: An after-sale request for a gift changed its state.
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
            ToUserName FromUserName CreateTime MsgType Event finder_shop_present_aftersale_status_update
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_present_aftersale_update")
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
        encoder.write("Event", constant: "channels_ec_present_aftersale_update")
        encoder.write("finder_shop_present_aftersale_status_update", aftersale)
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

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(status: AftersaleStatus, aftersaleID: String, orderID: String) {
            self.status = status
            self.aftersaleID = aftersaleID
            self.orderID = orderID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            status = AftersaleStatus(rawValue: "")
            aftersaleID = ""
            orderID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("status after_sale_order_id order_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&status)
                case 1: decoder.read(&aftersaleID)
                default: decoder.read(&orderID)
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
            encoder.end()
        }
    }
}
