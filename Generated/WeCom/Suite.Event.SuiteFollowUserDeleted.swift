// Generated from WeCom/Suite/Event/SuiteFollowUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer deleted a member of a company.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `del_follow_user`.
public struct SuiteFollowUserDeletedEvent: AuthorizedCorpHeader, Customer {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``Customer``.
    public var customer: CustomerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customer = CustomerFields(userID: userID, externalUserID: externalUserID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteFollowUserDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=del_follow_user
        schema: WeCom/Suite/Event/SuiteFollowUserDeleted.json
        summary: A customer deleted a member of a company.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customer = CustomerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_contact")
            case 4: decoder.expect("del_follow_user")
            case 5: decoder.read(&customer.userID)
            default: decoder.read(&customer.externalUserID)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "del_follow_user")
        encoder.write("UserID", customer.userID)
        encoder.write("ExternalUserID", customer.externalUserID)
        encoder.end()
    }
}
