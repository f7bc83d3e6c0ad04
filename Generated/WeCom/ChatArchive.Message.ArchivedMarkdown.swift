// Generated from WeCom/ChatArchive/Message/ArchivedMarkdown.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A robot sent Markdown.
///
/// On the wire: `msgtype` `markdown`.
public struct ArchivedMarkdownMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The Markdown.
    ///
    /// Wire name: `info`.
    public var markdown: Markdown

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        markdown: Markdown
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.markdown = markdown
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedMarkdownMessage
        direction: inbound
        wire: json
        match: msgtype=markdown
        schema: WeCom/ChatArchive/Message/ArchivedMarkdown.json
        summary: A robot sent Markdown.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        markdown = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("markdown")
            default: decoder.read(required: &markdown)
            }
        }
        decoder.end(reading, required: 0xe7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", archivedMessageHeader.msgID)
        encoder.write("action", archivedMessageHeader.action)
        encoder.write("from", archivedMessageHeader.from)
        encoder.write("tolist", siblings: archivedMessageHeader.toList, isRequired: true)
        encoder.write("roomid", archivedMessageHeader.roomID)
        encoder.write("msgtime", archivedMessageHeader.msgTime)
        encoder.write("msgtype", constant: "markdown")
        encoder.write("info", markdown)
        encoder.end()
    }

    /// Markdown.
    public struct Markdown: FieldGroup, Equatable {
        /// The text in WeCom's Markdown.
        ///
        /// Wire name: `content`.
        public var content: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String? = nil) {
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&content)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.end()
        }
    }
}
