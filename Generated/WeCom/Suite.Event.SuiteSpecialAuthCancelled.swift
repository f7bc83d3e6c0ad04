// Generated from WeCom/Suite/Event/SuiteSpecialAuthCancelled.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The administrator of a company withdrew a permission that needs separate consent. Calls that need it fail from now
/// on.
///
/// On the wire: `InfoType` `cancel_special_auth`.
public struct SuiteSpecialAuthCancelledEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The permission that was withdrawn.
    ///
    /// Wire name: `AuthType`.
    public var authType: SpecialPermission

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, authType: SpecialPermission) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.authType = authType
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteSpecialAuthCancelledEvent
        direction: inbound
        wire: xml
        match: InfoType=cancel_special_auth
        schema: WeCom/Suite/Event/SuiteSpecialAuthCancelled.json
        summary: The administrator of a company withdrew a permission that needs separate consent. Calls that need \
        it fail from now on.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        authType = SpecialPermission(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType AuthType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("cancel_special_auth")
            default: decoder.read(&authType)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "cancel_special_auth")
        encoder.write("AuthType", authType)
        encoder.end()
    }
}
