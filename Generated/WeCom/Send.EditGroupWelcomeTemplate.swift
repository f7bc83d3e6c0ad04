// Generated from WeCom/Send/EditGroupWelcomeTemplate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Changes material that greets those who join a customer group; whoever added it may.
///
/// On the wire: `POST /cgi-bin/externalcontact/group_welcome_template/edit`.
public struct EditGroupWelcomeTemplate: GroupWelcomeTemplateReference, OutgoingMessage {
    /// The fields of ``GroupWelcomeTemplateReference``.
    public var groupWelcomeTemplateReference: GroupWelcomeTemplateReferenceFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: GroupWelcomeText?

    /// The picture; where several stand beside the text, it counts before the others.
    ///
    /// Wire name: `image`.
    public var image: CustomerImage?

    /// The link; it counts after the picture.
    ///
    /// Wire name: `link`.
    public var link: CustomerLink?

    /// The mini program; it counts after the link.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: CustomerMiniProgram?

    /// The file; it counts after the mini program.
    ///
    /// Wire name: `file`.
    public var file: MediaBody?

    /// The video; it counts after the file.
    ///
    /// Wire name: `video`.
    public var video: MediaBody?

    /// The ID of the application in the company; only suites of old with several applications need it.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        templateID: String, text: GroupWelcomeText? = nil, image: CustomerImage? = nil, link: CustomerLink? = nil,
        miniProgram: CustomerMiniProgram? = nil, file: MediaBody? = nil, video: MediaBody? = nil, agentID: Int64? = nil
    ) {
        groupWelcomeTemplateReference = GroupWelcomeTemplateReferenceFields(templateID: templateID)
        self.text = text
        self.image = image
        self.link = link
        self.miniProgram = miniProgram
        self.file = file
        self.video = video
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: EditGroupWelcomeTemplate
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/group_welcome_template/edit
        schema: WeCom/Send/EditGroupWelcomeTemplate.json
        summary: Changes material that greets those who join a customer group; whoever added it may.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupWelcomeTemplateReference = GroupWelcomeTemplateReferenceFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("template_id text image link miniprogram file video agentid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupWelcomeTemplateReference.templateID)
            case 1: decoder.read(&text)
            case 2: decoder.read(&image)
            case 3: decoder.read(&link)
            case 4: decoder.read(&miniProgram)
            case 5: decoder.read(&file)
            case 6: decoder.read(&video)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("template_id", groupWelcomeTemplateReference.templateID)
        encoder.write("text", text)
        encoder.write("image", image)
        encoder.write("link", link)
        encoder.write("miniprogram", miniProgram)
        encoder.write("file", file)
        encoder.write("video", video)
        encoder.write("agentid", agentID)
        encoder.end()
    }
}
