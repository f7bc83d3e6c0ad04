// Generated from WeCom/ChatArchive/Message/ArchivedText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody wrote text.
///
/// On the wire: `msgtype` `text`.
public struct ArchivedTextMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: Text

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        text: Text
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedTextMessage
        direction: inbound
        wire: json
        match: msgtype=text
        schema: WeCom/ChatArchive/Message/ArchivedText.json
        summary: Somebody wrote text.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("text")
            default: decoder.read(required: &text)
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
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }

    /// Text in a chat.
    public struct Text: FieldGroup, Equatable {
        /// The text.
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
