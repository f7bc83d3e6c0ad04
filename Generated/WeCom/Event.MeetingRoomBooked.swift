// Generated from WeCom/Event/MeetingRoomBooked.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member booked a meeting room in WeCom.
///
/// On the wire: `MsgType` `event`, `Event` `book_meeting_room`.
public struct MeetingRoomBookedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, meetingRoomID: Int64,
        bookingID: String? = nil, meetingID: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.meetingRoomID = meetingRoomID
        self.bookingID = bookingID
        self.meetingID = meetingID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingRoomBookedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=book_meeting_room
        schema: WeCom/Event/MeetingRoomBooked.json
        summary: A member booked a meeting room in WeCom.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        meetingRoomID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event MeetingRoomId BookingId MeetingId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("book_meeting_room")
            case 5: decoder.read(&meetingRoomID)
            case 6: decoder.read(&bookingID)
            default: decoder.read(&meetingID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "book_meeting_room")
        encoder.write("MeetingRoomId", meetingRoomID)
        encoder.write("BookingId", bookingID)
        encoder.write("MeetingId", meetingID)
        encoder.end()
    }
}
