// Generated from WeCom/Suite/Event/SuiteTicket.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The ticket that the suite's access token is fetched with. WeCom pushes a new one every ten minutes; each is valid
/// for thirty. Keep the last one in a place that outlives the server.
///
/// On the wire: `InfoType` `suite_ticket`.
public struct SuiteTicketEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The ticket, a secret: with the suite's ID and secret it gives the suite access token.
    ///
    /// Wire name: `SuiteTicket`.
    public var suiteTicket: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, suiteTicket: String) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.suiteTicket = suiteTicket
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteTicketEvent
        direction: inbound
        wire: xml
        match: InfoType=suite_ticket
        schema: WeCom/Suite/Event/SuiteTicket.json
        summary: The ticket that the suite's access token is fetched with. WeCom pushes a new one every ten \
        minutes; each is valid for thirty. Keep the last one in a place that outlives the server.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        suiteTicket = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType SuiteTicket")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("suite_ticket")
            default: decoder.read(&suiteTicket)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "suite_ticket")
        encoder.write("SuiteTicket", suiteTicket)
        encoder.end()
    }
}
