// Generated from WeCom/Event/MeetingRecordingPaused.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A host or co-host paused the cloud recording of a meeting.
///
/// On the wire: `MsgType` `event`, `Event` `meeting_change`, `ChangeType` `pause_recording`.
public struct MeetingRecordingPausedEvent: MeetingEventHeader {
    /// The fields of ``MeetingEventHeader``.
    public var meetingEventHeader: MeetingEventHeaderFields

    /// The meeting's ID, as the call that made it returned it.
    ///
    /// Wire name: `MeetingId`.
    public var meetingID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, fromTemporaryOpenID: String? = nil, createTime: UnixTime,
        meetingID: String
    ) {
        meetingEventHeader = MeetingEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, fromTemporaryOpenID: fromTemporaryOpenID,
            createTime: createTime)
        self.meetingID = meetingID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingRecordingPausedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=meeting_change ChangeType=pause_recording
        schema: WeCom/Event/MeetingRecordingPaused.json
        summary: A host or co-host paused the cloud recording of a meeting.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        meetingEventHeader = MeetingEventHeaderFields(blankFor: decoder)
        meetingID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName FromUserTmpOpenId CreateTime MsgType Event ChangeType MeetingId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&meetingEventHeader.toUserName)
            case 1: decoder.read(&meetingEventHeader.fromUserName)
            case 2: decoder.read(&meetingEventHeader.fromTemporaryOpenID)
            case 3: decoder.read(&meetingEventHeader.createTime)
            case 4: decoder.expect("event")
            case 5: decoder.expect("meeting_change")
            case 6: decoder.expect("pause_recording")
            default: decoder.read(&meetingID)
            }
        }
        decoder.end(reading, required: 0xf9, unknownFields: &unknownFields)
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
        encoder.write("ChangeType", constant: "pause_recording")
        encoder.write("MeetingId", meetingID)
        encoder.end()
    }
}
