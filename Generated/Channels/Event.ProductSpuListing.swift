// Generated from Channels/Event/ProductSpuListing.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A product was put on sale or taken off.
///
/// On the wire: `MsgType` `event`, `Event` `product_spu_listing`.
public struct ProductSpuListing: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The product.
    ///
    /// Wire name: `ProductSpuListing`.
    public var details: Details

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, details: Details) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.details = details
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ProductSpuListing
        direction: inbound
        wire: json
        match: MsgType=event Event=product_spu_listing
        schema: Channels/Event/ProductSpuListing.json
        summary: A product was put on sale or taken off.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ProductSpuListing")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("product_spu_listing")
            default: decoder.read(required: &details)
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
        encoder.write("Event", constant: "product_spu_listing")
        encoder.write("ProductSpuListing", details)
        encoder.end()
    }

    /// Whether a product is on sale, and why not.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The product is on sale.
        public static var listed: Self { Self(rawValue: 5) }

        /// The shop took the product off.
        public static var delistedByShop: Self { Self(rawValue: 11) }

        /// WeChat took the product off.
        public static var delistedBySystem: Self { Self(rawValue: 13) }

        /// WeChat took the product off because the shop's deposit does not suffice.
        public static var depositViolation: Self { Self(rawValue: 14) }

        /// WeChat took the product off because the qualification for its brand expired.
        public static var brandExpired: Self { Self(rawValue: 15) }

        /// WeChat banned the product.
        public static var banned: Self { Self(rawValue: 20) }

        public static var knownValues: [Self] {
            [.listed, .delistedByShop, .delistedBySystem, .depositViolation, .brandExpired, .banned]
        }
    }

    /// The product.
    public struct Details: FieldGroup, Equatable {
        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// Whether the product is on sale.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// Why it was taken off.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(productID: String, status: Status, reason: String? = nil) {
            self.productID = productID
            self.status = status
            self.reason = reason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            status = Status(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("product_id status reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                case 1: decoder.read(&status)
                default: decoder.read(&reason)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("product_id", productID)
            encoder.write("status", status)
            encoder.write("reason", reason)
            encoder.end()
        }
    }
}
