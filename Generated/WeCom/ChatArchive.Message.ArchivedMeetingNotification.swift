// Generated from WeCom/ChatArchive/Message/ArchivedMeetingNotification.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something happened to a meeting of the chat: a message that controls it.
///
/// On the wire: `msgtype` `meeting_notification`.
public struct ArchivedMeetingNotificationMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// What happened.
    ///
    /// Wire name: `info`.
    public var notification: Notification?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        notification: Notification? = nil
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.notification = notification
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedMeetingNotificationMessage
        direction: inbound
        wire: json
        match: msgtype=meeting_notification
        schema: WeCom/ChatArchive/Message/ArchivedMeetingNotification.json
        summary: Something happened to a meeting of the chat: a message that controls it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
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
            case 6: decoder.expect("meeting_notification")
            default: decoder.read(&notification)
            }
        }
        decoder.end(reading, required: 0x67, unknownFields: &unknownFields)
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
        encoder.write("msgtype", constant: "meeting_notification")
        encoder.write("info", notification)
        encoder.end()
    }

    /// What happened to a meeting.
    public struct Notification: FieldGroup, Equatable {
        /// What happened, in words.
        ///
        /// Wire name: `content`.
        public var content: String?

        /// The meeting's ID: up to 64 bits without a sign.
        ///
        /// Wire name: `meeting_id`.
        public var meetingID: MessageID?

        /// The kind of what happened.
        ///
        /// Wire name: `notification_type`.
        public var notificationType: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String? = nil, meetingID: MessageID? = nil, notificationType: Int? = nil) {
            self.content = content
            self.meetingID = meetingID
            self.notificationType = notificationType
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content meeting_id notification_type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&content)
                case 1: decoder.read(&meetingID)
                default: decoder.read(&notificationType)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.write("meeting_id", meetingID)
            encoder.write("notification_type", notificationType)
            encoder.end()
        }
    }
}
