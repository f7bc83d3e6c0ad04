// Generated from WeCom/Event/MeetingRecordingPaused.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A host or co-host paused the cloud recording of a meeting.
///
/// On the wire: `MsgType` `event`, `Event` `meeting_change`, `ChangeType` `pause_recording`.
public struct MeetingRecordingPausedEvent: MeetingEventHeader {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who caused the event: the ID of a member, `sys` for WeCom itself; empty for a person outside the company.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// The ID in this meeting alone of the person who caused the event; absent when WeCom did.
    ///
    /// Wire name: `FromUserTmpOpenId`.
    public var fromTemporaryOpenID: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The meeting's ID, as the call that made it returned it.
    ///
    /// Wire name: `MeetingId`.
    public var meetingID: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, fromTemporaryOpenID: String? = nil, createTime: UnixTime,
        meetingID: String
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.fromTemporaryOpenID = fromTemporaryOpenID
        self.createTime = createTime
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName FromUserTmpOpenId CreateTime MsgType Event ChangeType MeetingId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        meetingID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&fromTemporaryOpenID)
            case 3: decoder.read(&createTime)
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
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("FromUserTmpOpenId", fromTemporaryOpenID)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "meeting_change")
        encoder.write("ChangeType", constant: "pause_recording")
        encoder.write("MeetingId", meetingID)
        encoder.end()
    }
}
