// Generated from MiniProgram/Send/Subscribe.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a notice to which they subscribed.
///
/// On the wire: `POST /cgi-bin/message/subscribe/send`.
public struct SubscribeSend: OutgoingMessage {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The template's ID.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// The page of the mini program that a tap opens, with its query; without it nothing opens.
    ///
    /// Wire name: `page`.
    public var page: String?

    /// The version of the mini program that a tap opens; without it the released one.
    ///
    /// Wire name: `miniprogram_state`.
    public var miniProgramState: SubscribeMiniProgramState?

    /// The language in which the notice is shown; without it simplified Chinese.
    ///
    /// Wire name: `lang`.
    public var language: SubscribeLanguage?

    /// The values by the template's keys, as `thing1`.
    ///
    /// Wire name: `data`.
    public var data: [String: TemplateValue]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, templateID: String, page: String? = nil, miniProgramState: SubscribeMiniProgramState? = nil,
        language: SubscribeLanguage? = nil, data: [String: TemplateValue]
    ) {
        self.toUser = toUser
        self.templateID = templateID
        self.page = page
        self.miniProgramState = miniProgramState
        self.language = language
        self.data = data
        unknownFields = UnknownFields()
    }

    public typealias Response = SubscribeSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: SubscribeSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/subscribe/send
        schema: MiniProgram/Send/Subscribe.json
        summary: Sends a user a notice to which they subscribed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        templateID = ""
        data = [:]
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser template_id page miniprogram_state lang data*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&templateID)
            case 2: decoder.read(&page)
            case 3: decoder.read(&miniProgramState)
            case 4: decoder.read(&language)
            default: decoder.read(map: &data)
            }
        }
        decoder.end(reading, required: 0x23, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", toUser)
        encoder.write("template_id", templateID)
        encoder.write("page", page)
        encoder.write("miniprogram_state", miniProgramState)
        encoder.write("lang", language)
        encoder.write("data", map: data, isRequired: true)
        encoder.end()
    }
}
