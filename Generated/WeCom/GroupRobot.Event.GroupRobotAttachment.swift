// Generated from WeCom/GroupRobot/Event/GroupRobotAttachment.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member pressed a button of the attachment of a Markdown message that a group robot sent.
///
/// On the wire: `MsgType` `attachment`.
public struct GroupRobotAttachmentEvent: GroupRobotHeader {
    /// The fields of ``GroupRobotHeader``.
    public var groupRobotHeader: GroupRobotHeaderFields

    /// The attachment and the button.
    ///
    /// Wire name: `Attachment`.
    public var attachment: Attachment

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotSender, msgID: String, attachment: Attachment
    ) {
        groupRobotHeader = GroupRobotHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.attachment = attachment
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: GroupRobotAttachmentEvent
        direction: inbound
        wire: xml
        match: MsgType=attachment
        schema: WeCom/GroupRobot/Event/GroupRobotAttachment.json
        summary: A member pressed a button of the attachment of a Markdown message that a group robot sent.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotHeader = GroupRobotHeaderFields(blankFor: decoder)
        attachment = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("WebhookUrl ChatId PostId ChatType GetChatInfoUrl From MsgId MsgType Attachment")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotHeader.webhookURL)
            case 1: decoder.read(&groupRobotHeader.chatID)
            case 2: decoder.read(&groupRobotHeader.postID)
            case 3: decoder.read(&groupRobotHeader.chatType)
            case 4: decoder.read(&groupRobotHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotHeader.from)
            case 6: decoder.read(&groupRobotHeader.msgID)
            case 7: decoder.expect("attachment")
            default: decoder.read(required: &attachment)
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
        encoder.write("MsgType", constant: "attachment")
        encoder.write("Attachment", attachment)
        encoder.end()
    }

    /// A button of an attachment.
    public struct Action: FieldGroup, Equatable {
        /// The button's name.
        ///
        /// Wire name: `Name`.
        public var name: String

        /// The button's value.
        ///
        /// Wire name: `Value`.
        public var value: String

        /// The kind of the element, as `button`.
        ///
        /// Wire name: `Type`.
        public var type: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(name: String, value: String, type: String? = nil) {
            self.name = name
            self.value = value
            self.type = type
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            name = ""
            value = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Name Value Type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&name)
                case 1: decoder.read(&value)
                default: decoder.read(&type)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Name", name)
            encoder.write("Value", value)
            encoder.write("Type", type)
            encoder.end()
        }
    }

    /// An attachment whose button was pressed.
    public struct Attachment: FieldGroup, Equatable {
        /// The ID that the attachment was sent with.
        ///
        /// Wire name: `CallbackId`.
        public var callbackID: String

        /// The buttons that were pressed.
        ///
        /// Wire name: `Actions`.
        public var actions: [Action]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(callbackID: String, actions: [Action]) {
            self.callbackID = callbackID
            self.actions = actions
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            callbackID = ""
            actions = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("CallbackId Actions*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&callbackID)
                default: decoder.read(oneOf: &actions)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("CallbackId", callbackID)
            encoder.write("Actions", siblings: actions, isRequired: true)
            encoder.end()
        }
    }
}
