// Generated from WeCom/Send/AddGroupWelcomeTemplate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Adds material that greets those who join a customer group. A company keeps at most 100.
///
/// On the wire: `POST /cgi-bin/externalcontact/group_welcome_template/add`.
public struct AddGroupWelcomeTemplate: OutgoingMessage {
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

    /// Whether members are asked to use the material in their customer groups; without it they are.
    ///
    /// Wire name: `notify`.
    public var notifiesMembers: Bool?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        text: GroupWelcomeText? = nil, image: CustomerImage? = nil, link: CustomerLink? = nil,
        miniProgram: CustomerMiniProgram? = nil, file: MediaBody? = nil, video: MediaBody? = nil, agentID: Int64? = nil,
        notifiesMembers: Bool? = nil
    ) {
        self.text = text
        self.image = image
        self.link = link
        self.miniProgram = miniProgram
        self.file = file
        self.video = video
        self.agentID = agentID
        self.notifiesMembers = notifiesMembers
        unknownFields = UnknownFields()
    }

    public typealias Response = GroupWelcomeTemplateResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: AddGroupWelcomeTemplate
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/group_welcome_template/add
        schema: WeCom/Send/AddGroupWelcomeTemplate.json
        summary: Adds material that greets those who join a customer group. A company keeps at most 100.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("text image link miniprogram file video agentid notify")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&text)
            case 1: decoder.read(&image)
            case 2: decoder.read(&link)
            case 3: decoder.read(&miniProgram)
            case 4: decoder.read(&file)
            case 5: decoder.read(&video)
            case 6: decoder.read(&agentID)
            default: decoder.read(flag: &notifiesMembers)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("text", text)
        encoder.write("image", image)
        encoder.write("link", link)
        encoder.write("miniprogram", miniProgram)
        encoder.write("file", file)
        encoder.write("video", video)
        encoder.write("agentid", agentID)
        encoder.write("notify", flag: notifiesMembers)
        encoder.end()
    }
}
