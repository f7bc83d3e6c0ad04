// Generated from WeCom/Event/MeetingInitiated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member in the application's visible range started a quick meeting, or was the first to enter a booked one.
///
/// On the wire: `MsgType` `event`, `Event` `meeting_statistics`, `ChangeType` `start_meeting`.
public struct MeetingInitiatedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// Whether the meeting could be started.
    ///
    /// Wire name: `Status`.
    public var status: Status

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, status: Status) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.status = status
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingInitiatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=meeting_statistics ChangeType=start_meeting
        schema: WeCom/Event/MeetingInitiated.json
        summary: A member in the application's visible range started a quick meeting, or was the first to enter a \
        booked one.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        status = Status(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType Status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("meeting_statistics")
            case 5: decoder.expect("start_meeting")
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "meeting_statistics")
        encoder.write("ChangeType", constant: "start_meeting")
        encoder.write("Status", status)
        encoder.end()
    }

    /// Whether a meeting could be started.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It was started.
        public static var started: Self { Self(rawValue: 1) }

        /// It could not be started.
        public static var failed: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.started, .failed] }
    }
}
