// Generated from WeCom/Event/ExternalPayRefundNotice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A refund of a payment through a mini program ended. The refund is in the encrypted resource, as JSON.
///
/// On the wire: `event_type` `REFUND.…`.
public struct ExternalPayRefundNotice: ExternalPayNotice {
    /// The kind of payment, such as `NORMALPAY`.
    ///
    /// Wire name: `notify_type`.
    public var paymentKind: String?

    /// The ID of the notice. A repeated notice carries the same.
    ///
    /// Wire name: `id`.
    public var id: String

    /// When the notice was made, by RFC 3339 with the time zone, such as `2025-06-19T10:27:44+08:00`.
    ///
    /// Wire name: `create_time`.
    public var createTime: String

    /// What the resource is: `encrypt-resource`.
    ///
    /// Wire name: `resource_type`.
    public var resourceType: String?

    /// The payment or the refund, encrypted.
    ///
    /// Wire name: `resource`.
    public var resource: EncryptedResource

    /// What happened in words, for people.
    ///
    /// Wire name: `summary`.
    public var summary: String?

    /// How the refund ended: `REFUND.SUCCESS` when the customer got it, `REFUND.ABNORMAL` when it could not be paid
    /// out, `REFUND.CLOSED` when it was called off.
    ///
    /// Wire name: `event_type`.
    public var eventType: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        paymentKind: String? = nil, id: String, createTime: String, resourceType: String? = nil,
        resource: EncryptedResource, summary: String? = nil, eventType: String
    ) {
        self.paymentKind = paymentKind
        self.id = id
        self.createTime = createTime
        self.resourceType = resourceType
        self.resource = resource
        self.summary = summary
        self.eventType = eventType
        unknownFields = UnknownFields()
    }

    /// What follows `REFUND.` in ``eventType``.
    public var outcome: String { eventType.removingPrefix("REFUND.") }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalPayRefundNotice
        direction: inbound
        wire: xml
        match: event_type^REFUND.
        schema: WeCom/Event/ExternalPayRefundNotice.json
        summary: A refund of a payment through a mini program ended. The refund is in the encrypted resource, as \
        JSON.
        """
    }

    private static var fieldNames: FieldNames { "notify_type id create_time resource_type resource summary event_type" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        createTime = ""
        resource = .init(blankFor: decoder)
        eventType = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&paymentKind)
            case 1: decoder.read(&id)
            case 2: decoder.read(&createTime)
            case 3: decoder.read(&resourceType)
            case 4: decoder.read(required: &resource)
            case 5: decoder.read(&summary)
            default: decoder.read(&eventType, prefixes: "REFUND.")
            }
        }
        decoder.end(reading, required: 0x56, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("notify_type", paymentKind)
        encoder.write("id", id)
        encoder.write("create_time", createTime)
        encoder.write("resource_type", resourceType)
        encoder.write("resource", resource)
        encoder.write("summary", summary)
        encoder.write("event_type", eventType)
        encoder.end()
    }
}
