// Generated from WeCom/Suite/Event/SuiteDataPermissionExpireRemind.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A data permission that a company granted expires in seven days. It has to be granted anew before then, or the data
/// is out of reach.
///
/// On the wire: `InfoType` `expire_remind_data_permission`.
public struct SuiteDataPermissionExpireRemindEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The permission that expires.
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
        name: SuiteDataPermissionExpireRemindEvent
        direction: inbound
        wire: xml
        match: InfoType=expire_remind_data_permission
        schema: WeCom/Suite/Event/SuiteDataPermissionExpireRemind.json
        summary: A data permission that a company granted expires in seven days. It has to be granted anew before \
        then, or the data is out of reach.
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
            case 3: decoder.expect("expire_remind_data_permission")
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
        encoder.write("InfoType", constant: "expire_remind_data_permission")
        encoder.write("AuthType", authType)
        encoder.end()
    }
}
