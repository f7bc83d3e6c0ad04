// Generated from WeCom/Event/ExternalPayTransactionNotice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer paid in a mini program that takes payments through the company. The payment is in the encrypted resource,
/// as JSON.
///
/// On the wire: `event_type` `TRANSACTION.SUCCESS`.
public struct ExternalPayTransactionNotice: ExternalPayNotice {
    /// The fields of ``ExternalPayNotice``.
    public var externalPayNotice: ExternalPayNoticeFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        paymentKind: String? = nil, id: String, createTime: String, resourceType: String? = nil,
        resource: EncryptedResource, summary: String? = nil
    ) {
        externalPayNotice = ExternalPayNoticeFields(
            paymentKind: paymentKind, id: id, createTime: createTime, resourceType: resourceType, resource: resource,
            summary: summary)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalPayTransactionNotice
        direction: inbound
        wire: xml
        match: event_type=TRANSACTION.SUCCESS
        schema: WeCom/Event/ExternalPayTransactionNotice.json
        summary: A customer paid in a mini program that takes payments through the company. The payment is in the \
        encrypted resource, as JSON.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        externalPayNotice = ExternalPayNoticeFields(blankFor: decoder)
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
            default: decoder.expect("TRANSACTION.SUCCESS")
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
        encoder.write("event_type", constant: "TRANSACTION.SUCCESS")
        encoder.end()
    }
}
