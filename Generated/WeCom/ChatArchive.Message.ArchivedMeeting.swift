// Generated from WeCom/ChatArchive/Message/ArchivedMeeting.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody invited to a meeting, or answered the invitation.
///
/// On the wire: `msgtype` `meeting`.
public struct ArchivedMeetingMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The meeting.
    ///
    /// Wire name: `meeting`.
    public var meeting: Meeting

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        meeting: Meeting
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.meeting = meeting
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedMeetingMessage
        direction: inbound
        wire: json
        match: msgtype=meeting
        schema: WeCom/ChatArchive/Message/ArchivedMeeting.json
        summary: Somebody invited to a meeting, or answered the invitation.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        meeting = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype meeting")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("meeting")
            default: decoder.read(required: &meeting)
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
        encoder.write("msgtype", constant: "meeting")
        encoder.write("meeting", meeting)
        encoder.end()
    }

    /// What was done with an invitation to a meeting.
    public struct Action: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Somebody invited to the meeting.
        public static var invited: Self { Self(rawValue: 101) }

        /// Somebody answered the invitation.
        public static var answered: Self { Self(rawValue: 102) }

        public static var knownValues: [Self] { [.invited, .answered] }
    }

    /// What became of an invitation to a meeting.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It was accepted.
        public static var accepted: Self { Self(rawValue: 1) }

        /// It was declined.
        public static var declined: Self { Self(rawValue: 2) }

        /// The member is not sure.
        public static var tentative: Self { Self(rawValue: 3) }

        /// The member is not invited.
        public static var notInvited: Self { Self(rawValue: 4) }

        /// The meeting was called off.
        public static var cancelled: Self { Self(rawValue: 5) }

        /// The meeting is over.
        public static var expired: Self { Self(rawValue: 6) }

        /// The member is not in the group chat.
        public static var notInRoom: Self { Self(rawValue: 7) }

        public static var knownValues: [Self] {
            [.accepted, .declined, .tentative, .notInvited, .cancelled, .expired, .notInRoom]
        }
    }

    /// A meeting.
    public struct Meeting: FieldGroup, Equatable {
        /// What the meeting is about.
        ///
        /// Wire name: `topic`.
        public var topic: String?

        /// When it begins.
        ///
        /// Wire name: `starttime`.
        public var startTime: UnixTime?

        /// When it ends.
        ///
        /// Wire name: `endtime`.
        public var endTime: UnixTime?

        /// Where it is held.
        ///
        /// Wire name: `address`.
        public var address: String?

        /// The notes on it.
        ///
        /// Wire name: `remarks`.
        public var remarks: String?

        /// What was done.
        ///
        /// Wire name: `meetingtype`.
        public var action: Action?

        /// The meeting's ID, the same in the invitation and in the answers: up to 64 bits without a sign.
        ///
        /// Wire name: `meetingid`.
        public var meetingID: MessageID?

        /// What became of the invitation; only where it was answered.
        ///
        /// Wire name: `status`.
        public var status: Status?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            topic: String? = nil, startTime: UnixTime? = nil, endTime: UnixTime? = nil, address: String? = nil,
            remarks: String? = nil, action: Action? = nil, meetingID: MessageID? = nil, status: Status? = nil
        ) {
            self.topic = topic
            self.startTime = startTime
            self.endTime = endTime
            self.address = address
            self.remarks = remarks
            self.action = action
            self.meetingID = meetingID
            self.status = status
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("topic starttime endtime address remarks meetingtype meetingid status")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&topic)
                case 1: decoder.read(&startTime)
                case 2: decoder.read(&endTime)
                case 3: decoder.read(&address)
                case 4: decoder.read(&remarks)
                case 5: decoder.read(&action)
                case 6: decoder.read(&meetingID)
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("topic", topic)
            encoder.write("starttime", startTime)
            encoder.write("endtime", endTime)
            encoder.write("address", address)
            encoder.write("remarks", remarks)
            encoder.write("meetingtype", action)
            encoder.write("meetingid", meetingID)
            encoder.write("status", status)
            encoder.end()
        }
    }
}
