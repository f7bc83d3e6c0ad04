// Generated from WeCom/ChatArchive/Message/ArchivedMixed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent text, pictures and more in one message.
///
/// On the wire: `msgtype` `mixed`.
public struct ArchivedMixedMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The parts of the message.
    ///
    /// Wire name: `mixed`.
    public var mixed: Mixed

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        mixed: Mixed
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.mixed = mixed
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedMixedMessage
        direction: inbound
        wire: json
        match: msgtype=mixed
        schema: WeCom/ChatArchive/Message/ArchivedMixed.json
        summary: Somebody sent text, pictures and more in one message.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        mixed = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype mixed")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("mixed")
            default: decoder.read(required: &mixed)
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
        encoder.write("msgtype", constant: "mixed")
        encoder.write("mixed", mixed)
        encoder.end()
    }

    /// A part of a message.
    public struct Part: FieldGroup, Equatable {
        /// The kind of the part, as `msgtype` names it of a message by itself: `text`, `image` and others.
        ///
        /// Wire name: `type`.
        public var type: String

        /// JSON in a text: what a message of the kind carries, without the kind's name around it.
        ///
        /// Wire name: `content`.
        public var content: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(type: String, content: String? = nil) {
            self.type = type
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            type = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("type content")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&type)
                default: decoder.read(&content)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("type", type)
            encoder.write("content", content)
            encoder.end()
        }
    }

    /// A message of several parts.
    public struct Mixed: FieldGroup, Equatable {
        /// The parts, in their order.
        ///
        /// Wire name: `item`.
        public var parts: [Part]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(parts: [Part]) {
            self.parts = parts
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            parts = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("item*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &parts)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("item", siblings: parts, isRequired: true)
            encoder.end()
        }
    }
}
