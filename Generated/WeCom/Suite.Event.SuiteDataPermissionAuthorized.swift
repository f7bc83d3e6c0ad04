// Generated from WeCom/Suite/Event/SuiteDataPermissionAuthorized.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company granted the application a data permission. Where it granted several at once, each has a push of its own.
///
/// On the wire: `InfoType` `auth_data_permission`.
public struct SuiteDataPermissionAuthorizedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The permission that was granted.
    ///
    /// Wire name: `AuthType`.
    public var authType: DataPermission

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, authType: DataPermission) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.authType = authType
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteDataPermissionAuthorizedEvent
        direction: inbound
        wire: xml
        match: InfoType=auth_data_permission
        schema: WeCom/Suite/Event/SuiteDataPermissionAuthorized.json
        summary: A company granted the application a data permission. Where it granted several at once, each has a \
        push of its own.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        authType = DataPermission(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType AuthType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("auth_data_permission")
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
        encoder.write("InfoType", constant: "auth_data_permission")
        encoder.write("AuthType", authType)
        encoder.end()
    }
}
