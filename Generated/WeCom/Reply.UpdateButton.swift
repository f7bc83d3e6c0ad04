// Generated from WeCom/Reply/UpdateButton.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a tap on a template card: changes the text of the button that was pressed, for the member who did.
///
/// On the wire: `MsgType` `update_button`.
public struct UpdateButtonReply: ReplyHeader {
    /// The ID of the member who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The company's CorpID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the reply was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The button.
    ///
    /// Wire name: `Button`.
    public var button: Button

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, button: Button) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.button = button
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateButtonReply
        direction: reply
        wire: xml
        match: MsgType=update_button
        schema: WeCom/Reply/UpdateButton.json
        summary: Answers a tap on a template card: changes the text of the button that was pressed, for the member \
        who did.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Button" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        button = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("update_button")
            default: decoder.read(required: &button)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "update_button")
        encoder.write("Button", button)
        encoder.end()
    }

    /// The button that was pressed.
    public struct Button: FieldGroup, Equatable {
        /// Its new text.
        ///
        /// Wire name: `ReplaceName`.
        public var replacementName: String

        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(replacementName: String) {
            self.replacementName = replacementName
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "ReplaceName" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            replacementName = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&replacementName)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("ReplaceName", replacementName)
            encoder.end()
        }
    }
}
