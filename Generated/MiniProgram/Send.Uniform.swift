// Generated from MiniProgram/Send/Uniform.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a template message of the mini program, of an official account of the same owner, or both. WeChat
/// retired the call on 20 September 2023; it answers 45109.
///
/// On the wire: `POST /cgi-bin/message/wxopen/template/uniform_send`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct UniformSend: OutgoingMessage {
    /// The receiver's OpenID for the mini program or for the official account.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The mini program's message.
    ///
    /// Wire name: `weapp_template_msg`.
    public var miniProgramMessage: MiniProgramMessage?

    /// The official account's message.
    ///
    /// Wire name: `mp_template_msg`.
    public var accountMessage: AccountMessage

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, miniProgramMessage: MiniProgramMessage? = nil, accountMessage: AccountMessage) {
        self.toUser = toUser
        self.miniProgramMessage = miniProgramMessage
        self.accountMessage = accountMessage
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UniformSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/wxopen/template/uniform_send
        schema: MiniProgram/Send/Uniform.json
        summary: Sends a user a template message of the mini program, of an official account of the same owner, or \
        both. WeChat retired the call on 20 September 2023; it answers 45109.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        accountMessage = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser weapp_template_msg mp_template_msg")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&miniProgramMessage)
            default: decoder.read(required: &accountMessage)
            }
        }
        decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", toUser)
        encoder.write("weapp_template_msg", miniProgramMessage)
        encoder.write("mp_template_msg", accountMessage)
        encoder.end()
    }

    /// A template message of a mini program.
    public struct MiniProgramMessage: FieldGroup, Equatable {
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

        /// The key whose value is shown large, as `keyword1.DATA`.
        ///
        /// Wire name: `emphasis_keyword`.
        public var emphasisKeyword: String?

        /// The values by the template's keys.
        ///
        /// Wire name: `data`.
        public var data: [String: TemplateValue]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            templateID: String, page: String? = nil, formID: String, emphasisKeyword: String? = nil,
            data: [String: TemplateValue]
        ) {
            self.templateID = templateID
            self.page = page
            self.formID = formID
            self.emphasisKeyword = emphasisKeyword
            self.data = data
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            templateID = ""
            formID = ""
            data = [:]
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("template_id page form_id emphasis_keyword data*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&templateID)
                case 1: decoder.read(&page)
                case 2: decoder.read(&formID)
                case 3: decoder.read(&emphasisKeyword)
                default: decoder.read(map: &data)
                }
            }
            decoder.end(reading, required: 0x15, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("template_id", templateID)
            encoder.write("page", page)
            encoder.write("form_id", formID)
            encoder.write("emphasis_keyword", emphasisKeyword)
            encoder.write("data", map: data, isRequired: true)
            encoder.end()
        }
    }

    /// A template message of an official account.
    public struct AccountMessage: FieldGroup, Equatable {
        /// The app ID of the official account.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// The template's ID.
        ///
        /// Wire name: `template_id`.
        public var templateID: String

        /// The page that a tap opens.
        ///
        /// Wire name: `url`.
        public var url: String?

        /// The page of the mini program that a tap opens in place of `url`.
        ///
        /// Wire name: `miniprogram`.
        public var miniProgram: TemplateMiniProgram?

        /// The values by the template's keys.
        ///
        /// Wire name: `data`.
        public var data: [String: ColoredTemplateValue]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            appID: String, templateID: String, url: String? = nil, miniProgram: TemplateMiniProgram? = nil,
            data: [String: ColoredTemplateValue]
        ) {
            self.appID = appID
            self.templateID = templateID
            self.url = url
            self.miniProgram = miniProgram
            self.data = data
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            templateID = ""
            data = [:]
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("appid template_id url miniprogram data*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&templateID)
                case 2: decoder.read(&url)
                case 3: decoder.read(&miniProgram)
                default: decoder.read(map: &data)
                }
            }
            decoder.end(reading, required: 0x13, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID)
            encoder.write("template_id", templateID)
            encoder.write("url", url)
            encoder.write("miniprogram", miniProgram)
            encoder.write("data", map: data, isRequired: true)
            encoder.end()
        }
    }
}
