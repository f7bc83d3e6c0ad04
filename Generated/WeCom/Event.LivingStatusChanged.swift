// Generated from WeCom/Event/LivingStatusChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A live broadcast that was made through the API changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `living_status_change`.
public struct LivingStatusChangedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the broadcast.
    ///
    /// Wire name: `LivingId`.
    public var livingID: String

    /// The state that it is in now.
    ///
    /// Wire name: `Status`.
    public var status: Status

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, livingID: String, status: Status,
        agentID: Int64? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.livingID = livingID
        self.status = status
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: LivingStatusChangedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=living_status_change
        schema: WeCom/Event/LivingStatusChanged.json
        summary: A live broadcast that was made through the API changed its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        livingID = ""
        status = Status(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event LivingId Status AgentID|AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("living_status_change")
            case 5: decoder.read(&livingID)
            case 6: decoder.read(&status)
            default: decoder.read(&agentID)
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
        encoder.write("Event", constant: "living_status_change")
        encoder.write("LivingId", livingID)
        encoder.write("Status", status)
        encoder.write("AgentID", agentID)
        encoder.end()
    }

    /// The state of a live broadcast.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It is to come.
        public static var booked: Self { Self(rawValue: 0) }

        /// It is on.
        public static var live: Self { Self(rawValue: 1) }

        /// It is over.
        public static var ended: Self { Self(rawValue: 2) }

        /// Its time passed without it.
        public static var expired: Self { Self(rawValue: 3) }

        /// It was cancelled.
        public static var cancelled: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.booked, .live, .ended, .expired, .cancelled] }
    }
}
