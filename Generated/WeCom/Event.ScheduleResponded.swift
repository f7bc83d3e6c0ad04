// Generated from WeCom/Event/ScheduleResponded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody who was invited to a calendar entry accepted it, refused it or left it open: the sender of the event. Ask
/// the API for the answer. Only calendars that were made through the API have events.
///
/// On the wire: `MsgType` `event`, `Event` `respond_schedule`.
public struct ScheduleRespondedEvent: CompanyEventHeader {
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
        name: ScheduleRespondedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=respond_schedule
        schema: WeCom/Event/ScheduleResponded.json
        summary: Somebody who was invited to a calendar entry accepted it, refused it or left it open: the sender \
        of the event. Ask the API for the answer. Only calendars that were made through the API have events.
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
            case 4: decoder.expect("respond_schedule")
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
        encoder.write("Event", constant: "respond_schedule")
        encoder.write("CalId", calendarID)
        encoder.write("ScheduleId", scheduleID)
        encoder.end()
    }
}
