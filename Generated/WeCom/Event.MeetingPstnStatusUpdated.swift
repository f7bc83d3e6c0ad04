// Generated from WeCom/Event/MeetingPstnStatusUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A phone call that a meeting makes to somebody changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `meeting_change`, `ChangeType` `pstn_status_update`.
public struct MeetingPstnStatusUpdatedEvent: MeetingEventHeader {
    /// The fields of ``MeetingEventHeader``.
    public var meetingEventHeader: MeetingEventHeaderFields

    /// The meeting's ID, as the call that made it returned it.
    ///
    /// Wire name: `MeetingId`.
    public var meetingID: String

    /// The state of the call.
    ///
    /// Wire name: `PstnStatus`.
    public var status: CallStatus

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, fromTemporaryOpenID: String? = nil, createTime: UnixTime,
        meetingID: String, status: CallStatus
    ) {
        meetingEventHeader = MeetingEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, fromTemporaryOpenID: fromTemporaryOpenID,
            createTime: createTime)
        self.meetingID = meetingID
        self.status = status
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingPstnStatusUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=meeting_change ChangeType=pstn_status_update
        schema: WeCom/Event/MeetingPstnStatusUpdated.json
        summary: A phone call that a meeting makes to somebody changed its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        meetingEventHeader = MeetingEventHeaderFields(blankFor: decoder)
        meetingID = ""
        status = CallStatus(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName FromUserTmpOpenId CreateTime MsgType Event ChangeType MeetingId PstnStatus
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&meetingEventHeader.toUserName)
            case 1: decoder.read(&meetingEventHeader.fromUserName)
            case 2: decoder.read(&meetingEventHeader.fromTemporaryOpenID)
            case 3: decoder.read(&meetingEventHeader.createTime)
            case 4: decoder.expect("event")
            case 5: decoder.expect("meeting_change")
            case 6: decoder.expect("pstn_status_update")
            case 7: decoder.read(&meetingID)
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0x1f9, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", meetingEventHeader.toUserName)
        encoder.write("FromUserName", meetingEventHeader.fromUserName)
        encoder.write("FromUserTmpOpenId", meetingEventHeader.fromTemporaryOpenID)
        encoder.write("CreateTime", meetingEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "meeting_change")
        encoder.write("ChangeType", constant: "pstn_status_update")
        encoder.write("MeetingId", meetingID)
        encoder.write("PstnStatus", status)
        encoder.end()
    }

    /// The state of a phone call from a meeting.
    public struct CallStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The phone rings.
        public static var inviting: Self { Self(rawValue: "START_INVITE") }

        /// The person answered.
        public static var accepted: Self { Self(rawValue: "START_ACCEPT") }

        /// The person refused or did not answer.
        public static var declined: Self { Self(rawValue: "LEAVE_WITHOUT_ACCEPT") }

        /// The person answered and later hung up.
        public static var hungUp: Self { Self(rawValue: "LEAVE_WITH_ACCEPTED") }

        /// The one who called gave up.
        public static var cancelled: Self { Self(rawValue: "CANCLE_INVITE") }

        public static var knownValues: [Self] { [.inviting, .accepted, .declined, .hungUp, .cancelled] }
    }
}
