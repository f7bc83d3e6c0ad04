// Generated from WeCom/GroupRobotJSON/Event/GroupRobotJsonAttachment.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member pressed a button of the attachment of a Markdown message that a group robot sent.
///
/// On the wire: `msgtype` `attachment`.
public struct GroupRobotJsonAttachmentEvent: GroupRobotJSONHeader {
    /// The fields of ``GroupRobotJSONHeader``.
    public var groupRobotJSONHeader: GroupRobotJSONHeaderFields

    /// The attachment and the button.
    ///
    /// Wire name: `attachment`.
    public var attachment: Attachment

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotJSONSender, msgID: String, attachment: Attachment
    ) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.attachment = attachment
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobotJSON
        name: GroupRobotJsonAttachmentEvent
        direction: inbound
        wire: json
        match: msgtype=attachment
        schema: WeCom/GroupRobotJSON/Event/GroupRobotJsonAttachment.json
        summary: A member pressed a button of the attachment of a Markdown message that a group robot sent.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(blankFor: decoder)
        attachment = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            webhook_url chatid postid chattype get_chat_info_url from msgid msgtype attachment
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
            case 7: decoder.expect("attachment")
            default: decoder.read(required: &attachment)
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
        encoder.write("msgtype", constant: "attachment")
        encoder.write("attachment", attachment)
        encoder.end()
    }

    /// A button of an attachment.
    public struct Action: FieldGroup, Equatable {
        /// The button's name.
        ///
        /// Wire name: `name`.
        public var name: String

        /// The button's value.
        ///
        /// Wire name: `value`.
        public var value: String

        /// The kind of the element, as `button`.
        ///
        /// Wire name: `type`.
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
            var reading = decoder.begin("name value type")
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
            encoder.write("name", name)
            encoder.write("value", value)
            encoder.write("type", type)
            encoder.end()
        }
    }

    /// An attachment whose button was pressed.
    public struct Attachment: FieldGroup, Equatable {
        /// The ID that the attachment was sent with.
        ///
        /// Wire name: `callback_id`.
        public var callbackID: String

        /// The buttons that were pressed.
        ///
        /// Wire name: `actions`.
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
            var reading = decoder.begin("callback_id actions*")
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
            encoder.write("callback_id", callbackID)
            encoder.write("actions", siblings: actions, isRequired: true)
            encoder.end()
        }
    }
}
