// Generated from WeCom/Suite/Event/SuiteSpecialAuthApproved.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The administrator of a company approved a permission that an application gets by separate consent only.
///
/// On the wire: `InfoType` `approve_special_auth`.
public struct SuiteSpecialAuthApprovedEvent: AuthorizedCorpHeader {
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

    /// The permission that was approved.
    ///
    /// Wire name: `AuthType`.
    public var authType: SpecialPermission

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, authType: SpecialPermission) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.authType = authType
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteSpecialAuthApprovedEvent
        direction: inbound
        wire: xml
        match: InfoType=approve_special_auth
        schema: WeCom/Suite/Event/SuiteSpecialAuthApproved.json
        summary: The administrator of a company approved a permission that an application gets by separate consent \
        only.
        """
    }

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType AuthType" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        authType = SpecialPermission(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("approve_special_auth")
            default: decoder.read(&authType)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "approve_special_auth")
        encoder.write("AuthType", authType)
        encoder.end()
    }
}
