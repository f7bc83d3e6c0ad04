// Generated from WeCom/Event/ExternalPayRefundNotice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A refund of a payment through a mini program ended. The refund is in the encrypted resource, as JSON.
///
/// On the wire: `event_type` `REFUND.…`.
public struct ExternalPayRefundNotice: ExternalPayNotice {
    /// The fields of ``ExternalPayNotice``.
    public var externalPayNotice: ExternalPayNoticeFields

    /// How the refund ended: `REFUND.SUCCESS` when the customer got it, `REFUND.ABNORMAL` when it could not be paid
    /// out, `REFUND.CLOSED` when it was called off.
    ///
    /// Wire name: `event_type`.
    public var eventType: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        paymentKind: String? = nil, id: String, createTime: String, resourceType: String? = nil,
        resource: EncryptedResource, summary: String? = nil, eventType: String
    ) {
        externalPayNotice = ExternalPayNoticeFields(
            paymentKind: paymentKind, id: id, createTime: createTime, resourceType: resourceType, resource: resource,
            summary: summary)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        externalPayNotice = ExternalPayNoticeFields(blankFor: decoder)
        eventType = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("notify_type id create_time resource_type resource summary event_type")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&externalPayNotice.paymentKind)
            case 1: decoder.read(&externalPayNotice.id)
            case 2: decoder.read(&externalPayNotice.createTime)
            case 3: decoder.read(&externalPayNotice.resourceType)
            case 4: decoder.read(required: &externalPayNotice.resource)
            case 5: decoder.read(&externalPayNotice.summary)
            default: decoder.read(&eventType, prefixes: "REFUND.")
            }
        }
        decoder.end(reading, required: 0x56, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("notify_type", externalPayNotice.paymentKind)
        encoder.write("id", externalPayNotice.id)
        encoder.write("create_time", externalPayNotice.createTime)
        encoder.write("resource_type", externalPayNotice.resourceType)
        encoder.write("resource", externalPayNotice.resource)
        encoder.write("summary", externalPayNotice.summary)
        encoder.write("event_type", eventType)
        encoder.end()
    }
}
