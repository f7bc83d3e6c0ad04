// Generated from WeCom/GroupRobotJSON/Message/GroupRobotJsonMixed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a group robot text and pictures in one message.
///
/// On the wire: `msgtype` `mixed`.
public struct GroupRobotJsonMixedMessage: GroupRobotJSONHeader {
    /// The fields of ``GroupRobotJSONHeader``.
    public var groupRobotJSONHeader: GroupRobotJSONHeaderFields

    /// The parts of the message.
    ///
    /// Wire name: `mixed_message`.
    public var mixed: MixedMessage

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotJSONSender, msgID: String, mixed: MixedMessage
    ) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.mixed = mixed
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobotJSON
        name: GroupRobotJsonMixedMessage
        direction: inbound
        wire: json
        match: msgtype=mixed
        schema: WeCom/GroupRobotJSON/Message/GroupRobotJsonMixed.json
        summary: A member sent a group robot text and pictures in one message.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(blankFor: decoder)
        mixed = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            webhook_url chatid postid chattype get_chat_info_url from msgid msgtype mixed_message
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotJSONHeader.webhookURL)
            case 1: decoder.read(&groupRobotJSONHeader.chatID)
            case 2: decoder.read(&groupRobotJSONHeader.postID)
            case 3: decoder.read(&groupRobotJSONHeader.chatType)
            case 4: decoder.read(&groupRobotJSONHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotJSONHeader.from)
            case 6: decoder.read(&groupRobotJSONHeader.msgID)
            case 7: decoder.expect("mixed")
            default: decoder.read(required: &mixed)
            }
        }
        decoder.end(reading, required: 0x1eb, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("webhook_url", groupRobotJSONHeader.webhookURL)
        encoder.write("chatid", groupRobotJSONHeader.chatID)
        encoder.write("postid", groupRobotJSONHeader.postID)
        encoder.write("chattype", groupRobotJSONHeader.chatType)
        encoder.write("get_chat_info_url", groupRobotJSONHeader.getChatInfoURL)
        encoder.write("from", groupRobotJSONHeader.from)
        encoder.write("msgid", groupRobotJSONHeader.msgID)
        encoder.write("msgtype", constant: "mixed")
        encoder.write("mixed_message", mixed)
        encoder.end()
    }

    /// A text.
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

    /// A part of the message.
    public struct Item: FieldGroup, Equatable {
        /// The kind of the part.
        ///
        /// Wire name: `msg_type`.
        public var msgType: RobotItemType

        /// The text, where the part is one.
        ///
        /// Wire name: `text`.
        public var text: Text?

        /// The picture, where the part is one.
        ///
        /// Wire name: `image`.
        public var image: GroupRobotJSONImage?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(msgType: RobotItemType, text: Text? = nil, image: GroupRobotJSONImage? = nil) {
            self.msgType = msgType
            self.text = text
            self.image = image
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            msgType = RobotItemType(rawValue: "")
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("msg_type text image")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&msgType)
                case 1: decoder.read(&text)
                default: decoder.read(&image)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("msg_type", msgType)
            encoder.write("text", text)
            encoder.write("image", image)
            encoder.end()
        }
    }

    /// A message of text and pictures.
    public struct MixedMessage: FieldGroup, Equatable {
        /// The parts, in their order.
        ///
        /// Wire name: `msg_item`.
        public var items: [Item]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(items: [Item]) {
            self.items = items
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            items = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("msg_item*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &items)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("msg_item", siblings: items, isRequired: true)
            encoder.end()
        }
    }
}
