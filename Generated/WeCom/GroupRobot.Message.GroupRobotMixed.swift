// Generated from WeCom/GroupRobot/Message/GroupRobotMixed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a group robot text and pictures in one message.
///
/// On the wire: `MsgType` `mixed`.
public struct GroupRobotMixedMessage: GroupRobotHeader {
    /// The fields of ``GroupRobotHeader``.
    public var groupRobotHeader: GroupRobotHeaderFields

    /// The parts of the message.
    ///
    /// Wire name: `MixedMessage`.
    public var mixed: MixedMessage

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotSender, msgID: String, mixed: MixedMessage
    ) {
        groupRobotHeader = GroupRobotHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.mixed = mixed
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: GroupRobotMixedMessage
        direction: inbound
        wire: xml
        match: MsgType=mixed
        schema: WeCom/GroupRobot/Message/GroupRobotMixed.json
        summary: A member sent a group robot text and pictures in one message.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotHeader = GroupRobotHeaderFields(blankFor: decoder)
        mixed = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("WebhookUrl ChatId PostId ChatType GetChatInfoUrl From MsgId MsgType MixedMessage")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotHeader.webhookURL)
            case 1: decoder.read(&groupRobotHeader.chatID)
            case 2: decoder.read(&groupRobotHeader.postID)
            case 3: decoder.read(&groupRobotHeader.chatType)
            case 4: decoder.read(&groupRobotHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotHeader.from)
            case 6: decoder.read(&groupRobotHeader.msgID)
            case 7: decoder.expect("mixed")
            default: decoder.read(required: &mixed)
            }
        }
        decoder.end(reading, required: 0x1eb, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("WebhookUrl", groupRobotHeader.webhookURL)
        encoder.write("ChatId", groupRobotHeader.chatID)
        encoder.write("PostId", groupRobotHeader.postID)
        encoder.write("ChatType", groupRobotHeader.chatType)
        encoder.write("GetChatInfoUrl", groupRobotHeader.getChatInfoURL)
        encoder.write("From", groupRobotHeader.from)
        encoder.write("MsgId", groupRobotHeader.msgID)
        encoder.write("MsgType", constant: "mixed")
        encoder.write("MixedMessage", mixed)
        encoder.end()
    }

    /// A text.
    public struct Text: FieldGroup, Equatable {
        /// The text.
        ///
        /// Wire name: `Content`.
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
            var reading = decoder.begin("Content")
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
            encoder.write("Content", content)
            encoder.end()
        }
    }

    /// A part of the message.
    public struct Item: FieldGroup, Equatable {
        /// The kind of the part.
        ///
        /// Wire name: `MsgType`.
        public var msgType: RobotItemType

        /// The text, where the part is one.
        ///
        /// Wire name: `Text`.
        public var text: Text?

        /// The picture, where the part is one.
        ///
        /// Wire name: `Image`.
        public var image: GroupRobotImage?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(msgType: RobotItemType, text: Text? = nil, image: GroupRobotImage? = nil) {
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
            var reading = decoder.begin("MsgType Text Image")
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
            encoder.write("MsgType", msgType)
            encoder.write("Text", text)
            encoder.write("Image", image)
            encoder.end()
        }
    }

    /// A message of text and pictures.
    public struct MixedMessage: FieldGroup, Equatable {
        /// The parts, in their order.
        ///
        /// Wire name: `MsgItem`.
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
            var reading = decoder.begin("MsgItem*")
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
            encoder.write("MsgItem", siblings: items, isRequired: true)
            encoder.end()
        }
    }
}
