// Generated from Channels/Event/OrderExtInfoUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something about an order changed that is not its state.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_order_ext_info_update`.
public struct OrderExtInfoUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order.
    ///
    /// Wire name: `order_info`.
    public var order: Order

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: Order) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: OrderExtInfoUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_order_ext_info_update
        schema: Channels/Event/OrderExtInfoUpdate.json
        summary: Something about an order changed that is not its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event order_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_order_ext_info_update")
            default: decoder.read(required: &order)
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
        encoder.write("Event", constant: "channels_ec_order_ext_info_update")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// What changed about an order.
    public struct Change: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The commission for promoters.
        public static var commission: Self { Self(rawValue: 1) }

        /// The address: the merchant changed it, or agreed to the user's change.
        public static var addressChanged: Self { Self(rawValue: 2) }

        /// The merchant's remark.
        public static var remarkChanged: Self { Self(rawValue: 3) }

        /// The user asks for a change of the address, which the merchant has to decide.
        public static var addressChangeRequested: Self { Self(rawValue: 4) }

        /// The virtual phone number.
        public static var virtualNumberChanged: Self { Self(rawValue: 5) }

        /// The sharer.
        public static var sharerChanged: Self { Self(rawValue: 6) }

        /// The user urges the merchant to ship.
        public static var shippingUrged: Self { Self(rawValue: 7) }

        /// The merchant's remark on a gift.
        public static var giftRemarkChanged: Self { Self(rawValue: 8) }

        /// The user asks for another variant before the goods are shipped.
        public static var skuChangeRequested: Self { Self(rawValue: 9) }

        /// The merchant agreed to another variant.
        public static var skuChangeAccepted: Self { Self(rawValue: 10) }

        /// Who accepted the gift chose another variant.
        public static var skuChangedByRecipient: Self { Self(rawValue: 11) }

        /// The price, by the merchant.
        public static var priceChanged: Self { Self(rawValue: 12) }

        /// The result of the review whether the merchant may see the real phone number.
        public static var realNumberReviewed: Self { Self(rawValue: 13) }

        /// The order was handed to a supplier.
        public static var dropshipAssigned: Self { Self(rawValue: 14) }

        /// The order was taken from the supplier.
        public static var dropshipCancelled: Self { Self(rawValue: 15) }

        /// The user agreed to the change of the address: the goods go to the new one.
        public static var newAddressAccepted: Self { Self(rawValue: 16) }

        /// The user refused the change of the address: the goods go to the old one.
        public static var newAddressRefused: Self { Self(rawValue: 17) }

        /// The user did not answer in time: the change of the address is void.
        public static var addressChangeExpired: Self { Self(rawValue: 18) }

        /// The user changed the address: the goods go to the new one.
        public static var addressChangedByUser: Self { Self(rawValue: 19) }

        /// The goods are shipped already: the change of the address is void.
        public static var addressChangeVoidAfterShipping: Self { Self(rawValue: 20) }

        /// The user agreed to the merchant's proposal about shipping.
        public static var shippingProposalAccepted: Self { Self(rawValue: 21) }

        /// The user refused the merchant's proposal about shipping.
        public static var shippingProposalRefused: Self { Self(rawValue: 22) }

        /// The user did not answer the merchant's proposal about shipping in time.
        public static var shippingProposalExpired: Self { Self(rawValue: 23) }

        public static var knownValues: [Self] {
            [
                .commission, .addressChanged, .remarkChanged, .addressChangeRequested, .virtualNumberChanged,
                .sharerChanged, .shippingUrged, .giftRemarkChanged, .skuChangeRequested, .skuChangeAccepted,
                .skuChangedByRecipient, .priceChanged, .realNumberReviewed, .dropshipAssigned, .dropshipCancelled,
                .newAddressAccepted, .newAddressRefused, .addressChangeExpired, .addressChangedByUser,
                .addressChangeVoidAfterShipping, .shippingProposalAccepted, .shippingProposalRefused,
                .shippingProposalExpired,
            ]
        }
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// What changed.
        ///
        /// Wire name: `type`.
        public var change: Change

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(orderID: Int64, change: Change) {
            self.orderID = orderID
            self.change = change
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderID = 0
            change = Change(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("order_id type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderID)
                default: decoder.read(&change)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("order_id", orderID)
            encoder.write("type", change)
            encoder.end()
        }
    }
}
