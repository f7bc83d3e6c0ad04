// Generated from OfficialAccount/Send/TemplateSubscribe.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user the one message to which they agreed on the page of a one-time subscription. The user need not be a
/// follower.
///
/// On the wire: `POST /cgi-bin/message/template/subscribe`.
public struct TemplateSubscribe: OutgoingMessage {
    /// The OpenID of the user who agreed.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The template's ID.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// The page that a tap opens.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The page of a mini program that a tap opens in place of `url`.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: TemplateMiniProgram?

    /// The scene to which the user agreed: 0 to 10000.
    ///
    /// Wire name: `scene`.
    public var scene: String

    /// The message's title, at most 15 characters.
    ///
    /// Wire name: `title`. Allowed: at most 15 characters.
    public var title: String

    /// What the message says.
    ///
    /// Wire name: `data`.
    public var data: Content

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, templateID: String, url: String? = nil, miniProgram: TemplateMiniProgram? = nil, scene: String,
        title: String, data: Content
    ) {
        self.toUser = toUser
        self.templateID = templateID
        self.url = url
        self.miniProgram = miniProgram
        self.scene = scene
        self.title = title
        self.data = data
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: TemplateSubscribe
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/template/subscribe
        schema: OfficialAccount/Send/TemplateSubscribe.json
        summary: Sends a user the one message to which they agreed on the page of a one-time subscription. The \
        user need not be a follower.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        templateID = ""
        scene = ""
        title = ""
        data = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser template_id url miniprogram scene title data")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&templateID)
            case 2: decoder.read(&url)
            case 3: decoder.read(&miniProgram)
            case 4: decoder.read(&scene)
            case 5: decoder.read(&title)
            default: decoder.read(required: &data)
            }
        }
        decoder.end(reading, required: 0x73, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", toUser)
        encoder.write("template_id", templateID)
        encoder.write("url", url)
        encoder.write("miniprogram", miniProgram)
        encoder.write("scene", scene)
        encoder.write("title", title)
        encoder.write("data", data)
        encoder.end()
    }

    /// The text of a one-time message.
    public struct Text: FieldGroup, Equatable {
        /// The text, at most 200 characters.
        ///
        /// Wire name: `value`. Allowed: at most 200 characters.
        public var value: String

        /// The colour of the text, as `#173177`.
        ///
        /// Wire name: `color`.
        public var color: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(value: String, color: String? = nil) {
            self.value = value
            self.color = color
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            value = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("value color")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&value)
                default: decoder.read(&color)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("value", value)
            encoder.write("color", color)
            encoder.end()
        }
    }

    /// What a one-time message says.
    public struct Content: FieldGroup, Equatable {
        /// The text.
        ///
        /// Wire name: `content`.
        public var content: Text

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: Text) {
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(required: &content)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.end()
        }
    }
}
