// Generated from WeCom/Send/GetGroupWelcomeTemplate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks for material that greets those who join a customer group.
///
/// On the wire: `POST /cgi-bin/externalcontact/group_welcome_template/get`.
public struct GetGroupWelcomeTemplate: GroupWelcomeTemplateReference, OutgoingMessage {
    /// The fields of ``GroupWelcomeTemplateReference``.
    public var groupWelcomeTemplateReference: GroupWelcomeTemplateReferenceFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateID: String) {
        groupWelcomeTemplateReference = GroupWelcomeTemplateReferenceFields(templateID: templateID)
        unknownFields = UnknownFields()
    }

    public typealias Response = GroupWelcomeMaterial

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: GetGroupWelcomeTemplate
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/group_welcome_template/get
        schema: WeCom/Send/GetGroupWelcomeTemplate.json
        summary: Asks for material that greets those who join a customer group.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupWelcomeTemplateReference = GroupWelcomeTemplateReferenceFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("template_id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&groupWelcomeTemplateReference.templateID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("template_id", groupWelcomeTemplateReference.templateID)
        encoder.end()
    }
}
