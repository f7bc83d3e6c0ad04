// Generated from WeCom/Event/ScheduleDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An administrator of a calendar entry deleted it. Only calendars that were made through the API have events.
///
/// On the wire: `MsgType` `event`, `Event` `delete_schedule`.
public struct ScheduleDeletedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the calendar that the entry stands in.
    ///
    /// Wire name: `CalId`.
    public var calendarID: String?

    /// The ID of the entry.
    ///
    /// Wire name: `ScheduleId`.
    public var scheduleID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, calendarID: String? = nil,
        scheduleID: String
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.calendarID = calendarID
        self.scheduleID = scheduleID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ScheduleDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=delete_schedule
        schema: WeCom/Event/ScheduleDeleted.json
        summary: An administrator of a calendar entry deleted it. Only calendars that were made through the API \
        have events.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        scheduleID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event CalId ScheduleId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("delete_schedule")
            case 5: decoder.read(&calendarID)
            default: decoder.read(&scheduleID)
            }
        }
        decoder.end(reading, required: 0x5d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "delete_schedule")
        encoder.write("CalId", calendarID)
        encoder.write("ScheduleId", scheduleID)
        encoder.end()
    }
}
