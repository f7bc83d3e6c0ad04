// Generated from WeCom/Suite/Event/SuiteEditionChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company's edition of the application changed: it bought one, renewed, took another, or the term ended. Fetch the
/// authorization to see the edition that holds now.
///
/// On the wire: `InfoType` `change_editon`.
public struct SuiteEditionChangedEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The CorpID of the company that buys.
    ///
    /// Wire name: `PaidCorpId`.
    public var paidCorpID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, paidCorpID: String) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.paidCorpID = paidCorpID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteEditionChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_editon
        schema: WeCom/Suite/Event/SuiteEditionChanged.json
        summary: A company's edition of the application changed: it bought one, renewed, took another, or the term \
        ended. Fetch the authorization to see the edition that holds now.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        paidCorpID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType PaidCorpId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("change_editon")
            default: decoder.read(&paidCorpID)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "change_editon")
        encoder.write("PaidCorpId", paidCorpID)
        encoder.end()
    }
}
