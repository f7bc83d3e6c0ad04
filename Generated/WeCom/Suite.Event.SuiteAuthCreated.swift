// Generated from WeCom/Suite/Event/SuiteAuthCreated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company installed the application, or authorized a template. The answer has to come within a second: keep the
/// code, answer, and exchange it afterwards. Not pushed where the installation began on the provider's own site, which
/// gets the code by redirection.
///
/// On the wire: `InfoType` `create_auth`.
public struct SuiteAuthCreatedEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The temporary authorization code, up to 512 bytes: exchanges for the permanent code within ten minutes, once.
    ///
    /// Wire name: `AuthCode`.
    public var authCode: String

    /// The value that the installation link carried, which tells where the company came from; absent when the link had
    /// none.
    ///
    /// Wire name: `State`.
    public var customState: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, authCode: String, customState: String? = nil) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.authCode = authCode
        self.customState = customState
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteAuthCreatedEvent
        direction: inbound
        wire: xml
        match: InfoType=create_auth
        schema: WeCom/Suite/Event/SuiteAuthCreated.json
        summary: A company installed the application, or authorized a template. The answer has to come within a \
        second: keep the code, answer, and exchange it afterwards. Not pushed where the installation began on the \
        provider's own site, which gets the code by redirection.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        authCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType AuthCode State")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("create_auth")
            case 3: decoder.read(&authCode)
            default: decoder.read(&customState)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "create_auth")
        encoder.write("AuthCode", authCode)
        encoder.write("State", customState)
        encoder.end()
    }
}
