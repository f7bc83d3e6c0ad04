// Generated from WeCom/Suite/Event/SuiteExternalContactEdited.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of a company changed a customer's remark, details or tags. A changed phone number alone is not told.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `edit_external_contact`.
public struct SuiteExternalContactEditedEvent: AuthorizedCorpHeader, CustomerEdit {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``CustomerEdit``.
    public var customerEdit: CustomerEditFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String,
        channel: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customerEdit = CustomerEditFields(userID: userID, externalUserID: externalUserID, channel: channel)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalContactEditedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=edit_external_contact
        schema: WeCom/Suite/Event/SuiteExternalContactEdited.json
        summary: A member of a company changed a customer's remark, details or tags. A changed phone number alone \
        is not told.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customerEdit = CustomerEditFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID State")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_contact")
            case 4: decoder.expect("edit_external_contact")
            case 5: decoder.read(&customerEdit.userID)
            case 6: decoder.read(&customerEdit.externalUserID)
            default: decoder.read(&customerEdit.channel)
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
        encoder.write("ChangeType", constant: "edit_external_contact")
        encoder.write("UserID", customerEdit.userID)
        encoder.write("ExternalUserID", customerEdit.externalUserID)
        encoder.write("State", customerEdit.channel)
        encoder.end()
    }
}
