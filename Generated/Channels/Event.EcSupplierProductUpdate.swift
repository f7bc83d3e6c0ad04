// Generated from Channels/Event/EcSupplierProductUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A supplier's goods were added, changed or removed. The answer has to come within 3 seconds. A change of the stock is
/// not told.
///
/// On the wire: `MsgType` `event`, `Event` `ec_supplier_product_update`.
public struct EcSupplierProductUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The goods.
    ///
    /// Wire name: `EcSupplierProductUpdate`.
    public var update: Update

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, update: Update) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.update = update
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: EcSupplierProductUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=ec_supplier_product_update
        schema: Channels/Event/EcSupplierProductUpdate.json
        summary: A supplier's goods were added, changed or removed. The answer has to come within 3 seconds. A \
        change of the stock is not told.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        update = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EcSupplierProductUpdate")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("ec_supplier_product_update")
            default: decoder.read(required: &update)
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
        encoder.write("Event", constant: "ec_supplier_product_update")
        encoder.write("EcSupplierProductUpdate", update)
        encoder.end()
    }

    /// What happened to a supplier's goods.
    public struct Change: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// They changed, with a review or without.
        public static var updated: Self { Self(rawValue: 0) }

        /// They were added.
        public static var added: Self { Self(rawValue: 1) }

        /// They were put into the recycle bin.
        public static var deleted: Self { Self(rawValue: 2) }

        /// They were removed from the recycle bin.
        public static var purged: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.updated, .added, .deleted, .purged] }
    }

    /// The goods.
    public struct Update: FieldGroup, Equatable {
        /// The ID of the goods.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// What happened to them.
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
