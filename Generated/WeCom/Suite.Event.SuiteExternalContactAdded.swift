// Generated from WeCom/Suite/Event/SuiteExternalContactAdded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of a company and a customer became contacts. Fetch the customer, and welcome the customer with the code if
/// there is one.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `add_external_contact`.
public struct SuiteExternalContactAddedEvent: AuthorizedCorpHeader, CustomerAddition {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``CustomerAddition``.
    public var customerAddition: CustomerAdditionFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String? = nil, externalUserID: String,
        channel: String? = nil, welcomeCode: String? = nil, linkID: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customerAddition = CustomerAdditionFields(
            userID: userID, externalUserID: externalUserID, channel: channel, welcomeCode: welcomeCode, linkID: linkID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalContactAddedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=add_external_contact
        schema: WeCom/Suite/Event/SuiteExternalContactAdded.json
        summary: A member of a company and a customer became contacts. Fetch the customer, and welcome the \
        customer with the code if there is one.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customerAddition = CustomerAdditionFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID State WelcomeCode LinkId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_contact")
            case 4: decoder.expect("add_external_contact")
            case 5: decoder.read(&customerAddition.userID)
            case 6: decoder.read(&customerAddition.externalUserID)
            case 7: decoder.read(&customerAddition.channel)
            case 8: decoder.read(&customerAddition.welcomeCode)
            default: decoder.read(&customerAddition.linkID)
            }
        }
        decoder.end(reading, required: 0x5f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "add_external_contact")
        encoder.write("UserID", customerAddition.userID)
        encoder.write("ExternalUserID", customerAddition.externalUserID)
        encoder.write("State", customerAddition.channel)
        encoder.write("WelcomeCode", customerAddition.welcomeCode)
        encoder.write("LinkId", customerAddition.linkID)
        encoder.end()
    }
}
