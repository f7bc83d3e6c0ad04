// Generated from Channels/Event/ChannelsEcBrand.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop's qualification for a brand changed.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_brand`.
public struct ChannelsEcBrand: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The brand.
    ///
    /// Wire name: `BrandEvent`.
    public var brand: Brand

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, brand: Brand) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.brand = brand
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ChannelsEcBrand
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_brand
        schema: Channels/Event/ChannelsEcBrand.json
        summary: The shop's qualification for a brand changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        brand = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event BrandEvent")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_brand")
            default: decoder.read(required: &brand)
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
        encoder.write("Event", constant: "channels_ec_brand")
        encoder.write("BrandEvent", brand)
        encoder.end()
    }

    /// What happened to a shop's qualification for a brand.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The shop asked for the brand.
        public static var added: Self { Self(rawValue: 1) }

        /// The shop changed its request.
        public static var updated: Self { Self(rawValue: 2) }

        /// The shop withdrew its request.
        public static var withdrawn: Self { Self(rawValue: 3) }

        /// The review is passed.
        public static var approved: Self { Self(rawValue: 4) }

        /// The review is not passed.
        public static var rejected: Self { Self(rawValue: 5) }

        /// The shop deleted the brand.
        public static var deleted: Self { Self(rawValue: 6) }

        /// WeChat revoked the brand.
        public static var revoked: Self { Self(rawValue: 7) }

        public static var knownValues: [Self] {
            [.added, .updated, .withdrawn, .approved, .rejected, .deleted, .revoked]
        }
    }

    /// The brand.
    public struct Brand: FieldGroup, Equatable {
        /// The brand's ID in WeChat's list of brands.
        ///
        /// Wire name: `brand_id`.
        public var brandID: String

        /// The ID of the review.
        ///
        /// Wire name: `audit_id`.
        public var auditID: String?

        /// What happened.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// Why the review is not passed, or the brand was revoked.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(brandID: String, auditID: String? = nil, status: Status, reason: String? = nil) {
            self.brandID = brandID
            self.auditID = auditID
            self.status = status
            self.reason = reason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            brandID = ""
            status = Status(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("brand_id audit_id status reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&brandID)
                case 1: decoder.read(&auditID)
                case 2: decoder.read(&status)
                default: decoder.read(&reason)
                }
            }
            decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("brand_id", brandID)
            encoder.write("audit_id", auditID)
            encoder.write("status", status)
            encoder.write("reason", reason)
            encoder.end()
        }
    }
}
