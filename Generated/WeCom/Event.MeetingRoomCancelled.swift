// Generated from WeCom/Event/MeetingRoomCancelled.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member cancelled the booking of a meeting room in WeCom.
///
/// On the wire: `MsgType` `event`, `Event` `cancel_meeting_room`.
public struct MeetingRoomCancelledEvent: CompanyEventHeader {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The ID of the room.
    ///
    /// Wire name: `MeetingRoomId`.
    public var meetingRoomID: Int64

    /// The ID of the booking; absent in pushes of old.
    ///
    /// Wire name: `BookingId`.
    public var bookingID: String?

    /// The ID of the booking in pushes of old, in place of `BookingId`.
    ///
    /// Wire name: `MeetingId`.
    public var meetingID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, meetingRoomID: Int64,
        bookingID: String? = nil, meetingID: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.meetingRoomID = meetingRoomID
        self.bookingID = bookingID
        self.meetingID = meetingID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingRoomCancelledEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=cancel_meeting_room
        schema: WeCom/Event/MeetingRoomCancelled.json
        summary: A member cancelled the booking of a meeting room in WeCom.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event MeetingRoomId BookingId MeetingId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        meetingRoomID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("cancel_meeting_room")
            case 5: decoder.read(&meetingRoomID)
            case 6: decoder.read(&bookingID)
            default: decoder.read(&meetingID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "cancel_meeting_room")
        encoder.write("MeetingRoomId", meetingRoomID)
        encoder.write("BookingId", bookingID)
        encoder.write("MeetingId", meetingID)
        encoder.end()
    }
}
