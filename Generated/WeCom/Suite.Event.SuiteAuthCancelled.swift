// Generated from WeCom/Suite/Event/SuiteAuthCancelled.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company removed the application, or its administrator took the authorization back. The permanent code and the
/// access tokens of this company are void from now on.
///
/// On the wire: `InfoType` `cancel_auth`.
public struct SuiteAuthCancelledEvent: AuthorizedCorpHeader {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteAuthCancelledEvent
        direction: inbound
        wire: xml
        match: InfoType=cancel_auth
        schema: WeCom/Suite/Event/SuiteAuthCancelled.json
        summary: A company removed the application, or its administrator took the authorization back. The \
        permanent code and the access tokens of this company are void from now on.
        """
    }

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            default: decoder.expect("cancel_auth")
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "cancel_auth")
        encoder.end()
    }
}
