// Generated from Channels/Event/HeadSupplierSubscribeProductPlanInfoUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A promotion plan of goods that an agency follows changed.
///
/// On the wire: `MsgType` `event`, `Event` `head_supplier_subscribe_product_planinfo_update`.
public struct HeadSupplierSubscribeProductPlanInfoUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The goods and their plan.
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
        name: HeadSupplierSubscribeProductPlanInfoUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=head_supplier_subscribe_product_planinfo_update
        schema: Channels/Event/HeadSupplierSubscribeProductPlanInfoUpdate.json
        summary: A promotion plan of goods that an agency follows changed.
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
            case 4: decoder.expect("head_supplier_subscribe_product_planinfo_update")
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
        encoder.write("Event", constant: "head_supplier_subscribe_product_planinfo_update")
        encoder.write("item_info", item)
        encoder.end()
    }

    /// What happened to a promotion plan.
    public struct Change: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The plan was added.
        public static var added: Self { Self(rawValue: 1) }

        /// The plan changed.
        public static var updated: Self { Self(rawValue: 2) }

        /// A cooperation was added.
        public static var cooperationAdded: Self { Self(rawValue: 3) }

        /// A cooperation ended.
        public static var cooperationEnded: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.added, .updated, .cooperationAdded, .cooperationEnded] }
    }

    /// The goods and their plan.
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

        /// The kind of the plan.
        ///
        /// Wire name: `plan_type`.
        public var planType: Int?

        /// The plan's ID.
        ///
        /// Wire name: `plan_id`.
        public var planID: String?

        /// The state of the plan.
        ///
        /// Wire name: `plan_status`.
        public var planStatus: Int?

        /// The link to the goods, which tells the plan and the agency: `weixinstorehs/…`.
        ///
        /// Wire name: `head_supplier_item_link`.
        public var headSupplierItemLink: String?

        /// The version of the plan: a later one replaces this.
        ///
        /// Wire name: `version`.
        public var version: String?

        /// The agency's fee, in millionths of the price: 10000 is 1 %.
        ///
        /// Wire name: `service_ratio`.
        public var serviceRatio: Int?

        /// The commission of who promotes the goods, in millionths of the price: 10000 is 1 %.
        ///
        /// Wire name: `commission_ratio`.
        public var commissionRatio: Int?

        /// When the plan begins.
        ///
        /// Wire name: `start_time`.
        public var startTime: UnixTime?

        /// When it ends.
        ///
        /// Wire name: `end_time`.
        public var endTime: UnixTime?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            change: Change, appID: String, productID: String, planType: Int? = nil, planID: String? = nil,
            planStatus: Int? = nil, headSupplierItemLink: String? = nil, version: String? = nil,
            serviceRatio: Int? = nil, commissionRatio: Int? = nil, startTime: UnixTime? = nil, endTime: UnixTime? = nil
        ) {
            self.change = change
            self.appID = appID
            self.productID = productID
            self.planType = planType
            self.planID = planID
            self.planStatus = planStatus
            self.headSupplierItemLink = headSupplierItemLink
            self.version = version
            self.serviceRatio = serviceRatio
            self.commissionRatio = commissionRatio
            self.startTime = startTime
            self.endTime = endTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            change = Change(rawValue: 0)
            appID = ""
            productID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                event_type appid product_id plan_type plan_id plan_status head_supplier_item_link version \
                service_ratio commission_ratio start_time end_time
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&change)
                case 1: decoder.read(&appID)
                case 2: decoder.read(&productID)
                case 3: decoder.read(&planType)
                case 4: decoder.read(&planID)
                case 5: decoder.read(&planStatus)
                case 6: decoder.read(&headSupplierItemLink)
                case 7: decoder.read(&version)
                case 8: decoder.read(&serviceRatio)
                case 9: decoder.read(&commissionRatio)
                case 10: decoder.read(&startTime)
                default: decoder.read(&endTime)
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
            encoder.write("plan_type", planType)
            encoder.write("plan_id", planID)
            encoder.write("plan_status", planStatus)
            encoder.write("head_supplier_item_link", headSupplierItemLink)
            encoder.write("version", version)
            encoder.write("service_ratio", serviceRatio)
            encoder.write("commission_ratio", commissionRatio)
            encoder.write("start_time", startTime)
            encoder.write("end_time", endTime)
            encoder.end()
        }
    }
}
