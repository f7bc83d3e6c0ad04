// Generated from Contents/Send/CustomText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a text.
///
/// On the wire: `POST /custom/send`, `msgtype` `text`.
public struct CustomText: SendHeader, OutgoingMessage {
    /// The fields of ``SendHeader``.
    public var sendHeader: SendHeaderFields

    /// It.
    ///
    /// Wire name: `text`.
    public var text: Text

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, text: Text) {
        sendHeader = SendHeaderFields(toUser: toUser)
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Contents
        name: CustomText
        direction: send
        wire: json
        endpoint: POST /custom/send
        match: msgtype=text
        schema: Contents/Send/CustomText.json
        summary: Sends a text.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        sendHeader = SendHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&sendHeader.toUser)
            case 1: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", sendHeader.toUser)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }

    /// It.
    public struct Text: FieldGroup, Equatable {
        /// It.
        ///
        /// Wire name: `content`.
        public var content: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String) {
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&content)
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
