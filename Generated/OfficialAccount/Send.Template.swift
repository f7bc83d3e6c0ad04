// Generated from OfficialAccount/Send/Template.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a follower of a service account a template message. By default 100,000 may be sent a day, and more with many
/// followers.
///
/// On the wire: `POST /cgi-bin/message/template/send`.
public struct TemplateSend: OutgoingMessage {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The template's ID.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// The page that a tap opens; with neither this nor `miniprogram` nothing opens.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The page of a mini program that a tap opens in place of `url`.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: TemplateMiniProgram?

    /// A key of your own that keeps one message from being sent twice within 10 minutes.
    ///
    /// Wire name: `client_msg_id`.
    public var clientMsgID: String?

    /// The values by the template's keys: `keyword1` for what the template writes as `keyword1.DATA`.
    ///
    /// Wire name: `data`.
    public var data: [String: ColoredTemplateValue]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, templateID: String, url: String? = nil, miniProgram: TemplateMiniProgram? = nil,
        clientMsgID: String? = nil, data: [String: ColoredTemplateValue]
    ) {
        self.toUser = toUser
        self.templateID = templateID
        self.url = url
        self.miniProgram = miniProgram
        self.clientMsgID = clientMsgID
        self.data = data
        unknownFields = UnknownFields()
    }

    public typealias Response = TemplateSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: TemplateSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/template/send
        schema: OfficialAccount/Send/Template.json
        summary: Sends a follower of a service account a template message. By default 100,000 may be sent a day, \
        and more with many followers.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        templateID = ""
        data = [:]
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser template_id url miniprogram client_msg_id data*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&templateID)
            case 2: decoder.read(&url)
            case 3: decoder.read(&miniProgram)
            case 4: decoder.read(&clientMsgID)
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
        encoder.write("url", url)
        encoder.write("miniprogram", miniProgram)
        encoder.write("client_msg_id", clientMsgID)
        encoder.write("data", map: data, isRequired: true)
        encoder.end()
    }
}
