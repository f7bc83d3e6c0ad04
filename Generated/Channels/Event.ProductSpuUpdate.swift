// Generated from Channels/Event/ProductSpuUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A product's data changed.
///
/// On the wire: `MsgType` `event`, `Event` `product_spu_update`.
public struct ProductSpuUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The product.
    ///
    /// Wire name: `ProductSpuUpdate`.
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
        name: ProductSpuUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=product_spu_update
        schema: Channels/Event/ProductSpuUpdate.json
        summary: A product's data changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ProductSpuUpdate")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("product_spu_update")
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
        encoder.write("Event", constant: "product_spu_update")
        encoder.write("ProductSpuUpdate", details)
        encoder.end()
    }

    /// What was done to a product.
    public struct Change: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The product was changed.
        public static var updated: Self { Self(rawValue: 0) }

        /// The product was added.
        public static var added: Self { Self(rawValue: 1) }

        /// The product was deleted, and can be brought back.
        public static var deleted: Self { Self(rawValue: 2) }

        /// The product was deleted for good.
        public static var deletedForGood: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.updated, .added, .deleted, .deletedForGood] }
    }

    /// The product.
    public struct Details: FieldGroup, Equatable {
        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// What was done.
        ///
        /// Wire name: `status`.
        public var change: Change

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(productID: String, change: Change) {
            self.productID = productID
            self.change = change
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            change = Change(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("product_id status")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                default: decoder.read(&change)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("product_id", productID)
            encoder.write("status", change)
            encoder.end()
        }
    }
}
