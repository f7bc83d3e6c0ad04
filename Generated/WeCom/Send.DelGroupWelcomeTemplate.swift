// Generated from WeCom/Send/DelGroupWelcomeTemplate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Deletes material that greets those who join a customer group; whoever added it may.
///
/// On the wire: `POST /cgi-bin/externalcontact/group_welcome_template/del`.
public struct DelGroupWelcomeTemplate: GroupWelcomeTemplateReference, OutgoingMessage {
    /// The fields of ``GroupWelcomeTemplateReference``.
    public var groupWelcomeTemplateReference: GroupWelcomeTemplateReferenceFields

    /// The ID of the application in the company; only suites of old with several applications need it.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateID: String, agentID: Int64? = nil) {
        groupWelcomeTemplateReference = GroupWelcomeTemplateReferenceFields(templateID: templateID)
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: DelGroupWelcomeTemplate
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/group_welcome_template/del
        schema: WeCom/Send/DelGroupWelcomeTemplate.json
        summary: Deletes material that greets those who join a customer group; whoever added it may.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupWelcomeTemplateReference = GroupWelcomeTemplateReferenceFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("template_id agentid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupWelcomeTemplateReference.templateID)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("template_id", groupWelcomeTemplateReference.templateID)
        encoder.write("agentid", agentID)
        encoder.end()
    }
}
