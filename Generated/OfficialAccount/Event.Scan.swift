// Generated from OfficialAccount/Event/Scan.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A follower scanned a QR code that carries a scene.
///
/// On the wire: `MsgType` `event`, `Event` `SCAN`.
public struct ScanEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The scene of the QR code: a number, or text.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The QR code's ticket, which exchanges for its picture.
    ///
    /// Wire name: `Ticket`.
    public var ticket: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, ticket: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.ticket = ticket
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: ScanEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=SCAN
        schema: OfficialAccount/Event/Scan.json
        summary: A follower scanned a QR code that carries a scene.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey Ticket")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("SCAN")
            case 5: decoder.read(&eventKey)
            default: decoder.read(&ticket)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "SCAN")
        encoder.write("EventKey", eventKey)
        encoder.write("Ticket", ticket)
        encoder.end()
    }
}
