// Generated from WeCom/Reply/UpdateButton.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a tap on a template card: changes the text of the button that was pressed, for the member who did.
///
/// On the wire: `MsgType` `update_button`.
public struct UpdateButtonReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The button.
    ///
    /// Wire name: `Button`.
    public var button: Button

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, button: Button) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        button = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Button")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("update_button")
            default: decoder.read(required: &button)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
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
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(replacementName: String) {
            self.replacementName = replacementName
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            replacementName = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ReplaceName")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&replacementName)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ReplaceName", replacementName)
            encoder.end()
        }
    }
}
