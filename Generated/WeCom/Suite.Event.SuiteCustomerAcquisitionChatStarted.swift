// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionChatStarted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer who came by an acquisition link wrote to the member for the first time.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `customer_start_chat`.
public struct SuiteCustomerAcquisitionChatStartedEvent: AuthorizedCorpHeader, AcquiredCustomer {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``AcquiredCustomer``.
    public var acquiredCustomer: AcquiredCustomerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String,
        linkID: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        acquiredCustomer = AcquiredCustomerFields(userID: userID, externalUserID: externalUserID, linkID: linkID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionChatStartedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=customer_start_chat
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionChatStarted.json
        summary: A customer who came by an acquisition link wrote to the member for the first time.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        acquiredCustomer = AcquiredCustomerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID LinkId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("customer_start_chat")
            case 5: decoder.read(&acquiredCustomer.userID)
            case 6: decoder.read(&acquiredCustomer.externalUserID)
            default: decoder.read(&acquiredCustomer.linkID)
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
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "customer_start_chat")
        encoder.write("UserID", acquiredCustomer.userID)
        encoder.write("ExternalUserID", acquiredCustomer.externalUserID)
        encoder.write("LinkId", acquiredCustomer.linkID)
        encoder.end()
    }
}
