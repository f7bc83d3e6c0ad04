// Generated from Channels/Event/HeadSupplierItemUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A shop added goods to those that an agency may offer, or changed them.
///
/// On the wire: `MsgType` `event`, `Event` `head_supplier_item_update`.
public struct HeadSupplierItemUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The goods.
    ///
    /// Wire name: `item_info`.
    public var item: Item

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, item: Item) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.item = item
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: HeadSupplierItemUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=head_supplier_item_update
        schema: Channels/Event/HeadSupplierItemUpdate.json
        summary: A shop added goods to those that an agency may offer, or changed them.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        item = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event item_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("head_supplier_item_update")
            default: decoder.read(required: &item)
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
        encoder.write("Event", constant: "head_supplier_item_update")
        encoder.write("item_info", item)
        encoder.end()
    }

    /// What happened to goods that an agency offers.
    public struct Change: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// They were added.
        public static var added: Self { Self(rawValue: 1) }

        /// They changed.
        public static var updated: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.added, .updated] }
    }

    /// The goods.
    public struct Item: FieldGroup, Equatable {
        /// What happened.
        ///
        /// Wire name: `event_type`.
        public var change: Change

        /// The shop's app ID.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// The version of the goods: a later one replaces this.
        ///
        /// Wire name: `version`.
        public var version: String?

        /// What changed: `commission_ratio`, `service_ratio`, `status` or `active_time`; absent when they were added.
        ///
        /// Wire name: `update_fields`.
        public var updatedFields: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            change: Change, appID: String, productID: String, version: String? = nil, updatedFields: [String] = []
        ) {
            self.change = change
            self.appID = appID
            self.productID = productID
            self.version = version
            self.updatedFields = updatedFields
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            change = Change(rawValue: 0)
            appID = ""
            productID = ""
            updatedFields = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type appid product_id version update_fields*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&change)
                case 1: decoder.read(&appID)
                case 2: decoder.read(&productID)
                case 3: decoder.read(&version)
                default: decoder.read(oneOf: &updatedFields)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", change)
            encoder.write("appid", appID)
            encoder.write("product_id", productID)
            encoder.write("version", version)
            encoder.write("update_fields", siblings: updatedFields, isRequired: false)
            encoder.end()
        }
    }
}
