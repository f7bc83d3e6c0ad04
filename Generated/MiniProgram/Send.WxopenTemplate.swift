// Generated from MiniProgram/Send/WxopenTemplate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a template message of the mini program, within seven days of a form or a payment. WeChat retired it in
/// January 2020; subscription notices took its place.
///
/// On the wire: `POST /cgi-bin/message/wxopen/template/send`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct WxopenTemplateSend: OutgoingMessage {
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

    /// The ID of the form that the user sent, or of the prepayment, that allows the message.
    ///
    /// Wire name: `form_id`.
    public var formID: String

    /// The values by the template's keys.
    ///
    /// Wire name: `data`.
    public var data: [String: TemplateValue]

    /// The key whose value is shown large, as `keyword1.DATA`.
    ///
    /// Wire name: `emphasis_keyword`.
    public var emphasisKeyword: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, templateID: String, page: String? = nil, formID: String, data: [String: TemplateValue],
        emphasisKeyword: String? = nil
    ) {
        self.toUser = toUser
        self.templateID = templateID
        self.page = page
        self.formID = formID
        self.data = data
        self.emphasisKeyword = emphasisKeyword
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxopenTemplateSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/wxopen/template/send
        schema: MiniProgram/Send/WxopenTemplate.json
        summary: Sends a user a template message of the mini program, within seven days of a form or a payment. \
        WeChat retired it in January 2020; subscription notices took its place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        templateID = ""
        formID = ""
        data = [:]
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser template_id page form_id data* emphasis_keyword")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&templateID)
            case 2: decoder.read(&page)
            case 3: decoder.read(&formID)
            case 4: decoder.read(map: &data)
            default: decoder.read(&emphasisKeyword)
            }
        }
        decoder.end(reading, required: 0x1b, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", toUser)
        encoder.write("template_id", templateID)
        encoder.write("page", page)
        encoder.write("form_id", formID)
        encoder.write("data", map: data, isRequired: true)
        encoder.write("emphasis_keyword", emphasisKeyword)
        encoder.end()
    }
}
