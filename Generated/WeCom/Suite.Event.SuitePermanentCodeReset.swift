// Generated from WeCom/Suite/Event/SuitePermanentCodeReset.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The secret of an application that the provider develops on a company's behalf was reset in the administration page.
/// The permanent code that the provider holds is void: fetch a new one with the code of this push.
///
/// On the wire: `InfoType` `reset_permanent_code`.
public struct SuitePermanentCodeResetEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The temporary authorization code: exchanges for the new permanent code within ten minutes.
    ///
    /// Wire name: `AuthCode`.
    public var authCode: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, authCode: String) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.authCode = authCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuitePermanentCodeResetEvent
        direction: inbound
        wire: xml
        match: InfoType=reset_permanent_code
        schema: WeCom/Suite/Event/SuitePermanentCodeReset.json
        summary: The secret of an application that the provider develops on a company's behalf was reset in the \
        administration page. The permanent code that the provider holds is void: fetch a new one with the code of \
        this push.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        authCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType AuthCode")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("reset_permanent_code")
            default: decoder.read(&authCode)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "reset_permanent_code")
        encoder.write("AuthCode", authCode)
        encoder.end()
    }
}
