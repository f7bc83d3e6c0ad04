// Generated from WeCom/GroupRobotJSON/Event/GroupRobotJson.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A group robot was added to a chat or removed from one, or a member opened the chat with it.
///
/// On the wire: `msgtype` `event`.
public struct GroupRobotJsonEvent: GroupRobotJSONHeader {
    /// The fields of ``GroupRobotJSONHeader``.
    public var groupRobotJSONHeader: GroupRobotJSONHeaderFields

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotJSONSender, msgID: String, event: Event
    ) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobotJSON
        name: GroupRobotJsonEvent
        direction: inbound
        wire: json
        match: msgtype=event
        schema: WeCom/GroupRobotJSON/Event/GroupRobotJson.json
        summary: A group robot was added to a chat or removed from one, or a member opened the chat with it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("webhook_url chatid postid chattype get_chat_info_url from msgid msgtype event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotJSONHeader.webhookURL)
            case 1: decoder.read(&groupRobotJSONHeader.chatID)
            case 2: decoder.read(&groupRobotJSONHeader.postID)
            case 3: decoder.read(&groupRobotJSONHeader.chatType)
            case 4: decoder.read(&groupRobotJSONHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotJSONHeader.from)
            case 6: decoder.read(&groupRobotJSONHeader.msgID)
            case 7: decoder.expect("event")
            default: decoder.read(required: &event)
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
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.end()
    }

    /// What happened to a group robot.
    public struct Event: FieldGroup, Equatable {
        /// What happened.
        ///
        /// Wire name: `event_type`.
        public var eventType: RobotChatEventType

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(eventType: RobotChatEventType) {
            self.eventType = eventType
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            eventType = RobotChatEventType(rawValue: "")
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&eventType)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", eventType)
            encoder.end()
        }
    }
}
