// Generated from WeCom/Suite/Event/SuiteExternalContactDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of a company deleted a customer, or lost the customer to another member by a transfer.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `del_external_contact`.
public struct SuiteExternalContactDeletedEvent: AuthorizedCorpHeader, CustomerDeletion {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``CustomerDeletion``.
    public var customerDeletion: CustomerDeletionFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String,
        source: CustomerDeletionSource? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customerDeletion = CustomerDeletionFields(userID: userID, externalUserID: externalUserID, source: source)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalContactDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=del_external_contact
        schema: WeCom/Suite/Event/SuiteExternalContactDeleted.json
        summary: A member of a company deleted a customer, or lost the customer to another member by a transfer.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customerDeletion = CustomerDeletionFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID Source")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_contact")
            case 4: decoder.expect("del_external_contact")
            case 5: decoder.read(&customerDeletion.userID)
            case 6: decoder.read(&customerDeletion.externalUserID)
            default: decoder.read(&customerDeletion.source)
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
        encoder.write("ChangeType", constant: "del_external_contact")
        encoder.write("UserID", customerDeletion.userID)
        encoder.write("ExternalUserID", customerDeletion.externalUserID)
        encoder.write("Source", customerDeletion.source)
        encoder.end()
    }
}
