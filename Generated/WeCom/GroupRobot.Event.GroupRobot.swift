// Generated from WeCom/GroupRobot/Event/GroupRobot.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A group robot was added to a chat or removed from one, or a member opened the chat with it.
///
/// On the wire: `MsgType` `event`.
public struct GroupRobotEvent: GroupRobotHeader {
    /// The fields of ``GroupRobotHeader``.
    public var groupRobotHeader: GroupRobotHeaderFields

    /// What happened.
    ///
    /// Wire name: `Event`.
    public var event: Event

    /// The version of the member's WeCom.
    ///
    /// Wire name: `AppVersion`.
    public var appVersion: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotSender, msgID: String, event: Event, appVersion: String? = nil
    ) {
        groupRobotHeader = GroupRobotHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.event = event
        self.appVersion = appVersion
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: GroupRobotEvent
        direction: inbound
        wire: xml
        match: MsgType=event
        schema: WeCom/GroupRobot/Event/GroupRobot.json
        summary: A group robot was added to a chat or removed from one, or a member opened the chat with it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotHeader = GroupRobotHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            WebhookUrl ChatId PostId ChatType GetChatInfoUrl From MsgId MsgType Event AppVersion
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotHeader.webhookURL)
            case 1: decoder.read(&groupRobotHeader.chatID)
            case 2: decoder.read(&groupRobotHeader.postID)
            case 3: decoder.read(&groupRobotHeader.chatType)
            case 4: decoder.read(&groupRobotHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotHeader.from)
            case 6: decoder.read(&groupRobotHeader.msgID)
            case 7: decoder.expect("event")
            case 8: decoder.read(required: &event)
            default: decoder.read(&appVersion)
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
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", event)
        encoder.write("AppVersion", appVersion)
        encoder.end()
    }

    /// What happened to a group robot.
    public struct Event: FieldGroup, Equatable {
        /// What happened.
        ///
        /// Wire name: `EventType`.
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
            var reading = decoder.begin("EventType")
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
            encoder.write("EventType", eventType)
            encoder.end()
        }
    }
}
