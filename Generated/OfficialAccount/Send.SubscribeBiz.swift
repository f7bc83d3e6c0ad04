// Generated from OfficialAccount/Send/SubscribeBiz.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a subscription notice of a service account to a user who agreed to it.
///
/// On the wire: `POST /cgi-bin/message/subscribe/bizsend`.
public struct SubscribeBizSend: OutgoingMessage {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The template's ID.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// The page that a tap opens.
    ///
    /// Wire name: `page`.
    public var page: String?

    /// The page of a mini program that a tap opens.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: TemplateMiniProgram?

    /// The values by the template's keys, as `thing1`.
    ///
    /// Wire name: `data`.
    public var data: [String: TemplateValue]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, templateID: String, page: String? = nil, miniProgram: TemplateMiniProgram? = nil,
        data: [String: TemplateValue]
    ) {
        self.toUser = toUser
        self.templateID = templateID
        self.page = page
        self.miniProgram = miniProgram
        self.data = data
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: SubscribeBizSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/subscribe/bizsend
        schema: OfficialAccount/Send/SubscribeBiz.json
        summary: Sends a subscription notice of a service account to a user who agreed to it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        templateID = ""
        data = [:]
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser template_id page miniprogram data*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&templateID)
            case 2: decoder.read(&page)
            case 3: decoder.read(&miniProgram)
            default: decoder.read(map: &data)
            }
        }
        decoder.end(reading, required: 0x13, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", toUser)
        encoder.write("template_id", templateID)
        encoder.write("page", page)
        encoder.write("miniprogram", miniProgram)
        encoder.write("data", map: data, isRequired: true)
        encoder.end()
    }
}
