// Generated from SharedByPlatforms/Event/Paid.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order was paid.
///
/// On the wire: `Event` `paid`.
public struct PaidEvent: ShopHeader {
    /// The fields of ``ShopHeader``.
    public var shopHeader: ShopHeaderFields

    /// An order.
    ///
    /// Wire name: `Order`.
    public var order: Order

    /// Who paid.
    ///
    /// Wire name: `Payer`.
    public var payer: Payer?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(shop: String, order: Order, payer: Payer? = nil) {
        shopHeader = ShopHeaderFields(shop: shop)
        self.order = order
        self.payer = payer
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: SharedByPlatforms
        name: PaidEvent
        direction: inbound
        wire: xml
        match: Event=paid
        schema: SharedByPlatforms/Event/Paid.json
        summary: An order was paid.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        shopHeader = ShopHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Shop Event Order Payer")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&shopHeader.shop)
            case 1: decoder.expect("paid")
            case 2: decoder.read(required: &order)
            default: decoder.read(&payer)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Shop", shopHeader.shop)
        encoder.write("Event", constant: "paid")
        encoder.write("Order", order)
        encoder.write("Payer", payer)
        encoder.end()
    }

    /// Who paid.
    public struct Payer: FieldGroup, Equatable {
        /// The OpenID.
        ///
        /// Wire name: `OpenID`.
        public var openID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(openID: String? = nil) {
            self.openID = openID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("OpenID")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&openID)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("OpenID", openID)
            encoder.end()
        }
    }
}
