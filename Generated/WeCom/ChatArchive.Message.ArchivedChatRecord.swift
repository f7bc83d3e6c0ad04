// Generated from WeCom/ChatArchive/Message/ArchivedChatRecord.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody passed on messages of another chat.
///
/// On the wire: `msgtype` `chatrecord`.
public struct ArchivedChatRecordMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The messages.
    ///
    /// Wire name: `chatrecord`.
    public var chatRecord: ChatRecord

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        chatRecord: ChatRecord
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.chatRecord = chatRecord
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedChatRecordMessage
        direction: inbound
        wire: json
        match: msgtype=chatrecord
        schema: WeCom/ChatArchive/Message/ArchivedChatRecord.json
        summary: Somebody passed on messages of another chat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        chatRecord = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype chatrecord")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("chatrecord")
            default: decoder.read(required: &chatRecord)
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
        encoder.write("msgtype", constant: "chatrecord")
        encoder.write("chatrecord", chatRecord)
        encoder.end()
    }

    /// The kind of a message that was passed on.
    public struct RecordType: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Text.
        public static var text: Self { Self(rawValue: "ChatRecordText") }

        /// A file.
        public static var file: Self { Self(rawValue: "ChatRecordFile") }

        /// A picture.
        public static var image: Self { Self(rawValue: "ChatRecordImage") }

        /// A video.
        public static var video: Self { Self(rawValue: "ChatRecordVideo") }

        /// A link.
        public static var link: Self { Self(rawValue: "ChatRecordLink") }

        /// A place.
        public static var location: Self { Self(rawValue: "ChatRecordLocation") }

        /// Text, pictures and more in one message.
        public static var mixed: Self { Self(rawValue: "ChatRecordMixed") }

        /// A voice clip.
        public static var voice: Self { Self(rawValue: "ChatRecordVoice") }

        /// A sticker.
        public static var emotion: Self { Self(rawValue: "ChatRecordEmotion") }

        /// A card of a mini program.
        public static var weapp: Self { Self(rawValue: "ChatRecordWeapp") }

        public static var knownValues: [Self] {
            [.text, .file, .image, .video, .link, .location, .mixed, .voice, .emotion, .weapp]
        }
    }

    /// A message of another chat.
    public struct Record: FieldGroup, Equatable {
        /// The kind of the message.
        ///
        /// Wire name: `type`.
        public var type: RecordType

        /// When the message was sent, in seconds.
        ///
        /// Wire name: `msgtime`.
        public var msgTime: UnixTime?

        /// JSON in a text: what a message of the kind carries, without the kind's name around it. Of a mixed message it
        /// is the object with `item`.
        ///
        /// Wire name: `content`.
        public var content: String?

        /// Whether it comes from a group chat.
        ///
        /// Wire name: `from_chatroom`.
        public var isFromGroupChat: Bool?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(type: RecordType, msgTime: UnixTime? = nil, content: String? = nil, isFromGroupChat: Bool? = nil) {
            self.type = type
            self.msgTime = msgTime
            self.content = content
            self.isFromGroupChat = isFromGroupChat
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            type = RecordType(rawValue: "")
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("type msgtime content from_chatroom")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&type)
                case 1: decoder.read(&msgTime)
                case 2: decoder.read(&content)
                default: decoder.read(&isFromGroupChat)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("type", type)
            encoder.write("msgtime", msgTime)
            encoder.write("content", content)
            encoder.write("from_chatroom", isFromGroupChat)
            encoder.end()
        }
    }

    /// Messages of another chat.
    public struct ChatRecord: FieldGroup, Equatable {
        /// What the messages are headed with.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The messages, in their order.
        ///
        /// Wire name: `item`.
        public var items: [Record]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, items: [Record]) {
            self.title = title
            self.items = items
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            items = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title item*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                default: decoder.read(oneOf: &items)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("item", siblings: items, isRequired: true)
            encoder.end()
        }
    }
}
