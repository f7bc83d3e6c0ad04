// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionMessageFromCustomer.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member has heard for the 3rd, 5th or 10th time from a customer who came by an acquisition link. The details are
/// asked for with the key of this push.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `message_from_customer`.
public struct SuiteCustomerAcquisitionMessageFromCustomerEvent: AuthorizedCorpHeader, AcquisitionConversation {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``AcquisitionConversation``.
    public var acquisitionConversation: AcquisitionConversationFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String? = nil, externalUserID: String? = nil,
        linkID: String, channel: String? = nil, receivedMessageCount: Int? = nil, chatKey: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        acquisitionConversation = AcquisitionConversationFields(
            userID: userID, externalUserID: externalUserID, linkID: linkID, channel: channel,
            receivedMessageCount: receivedMessageCount, chatKey: chatKey)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionMessageFromCustomerEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=message_from_customer
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionMessageFromCustomer.json
        summary: A member has heard for the 3rd, 5th or 10th time from a customer who came by an acquisition link. \
        The details are asked for with the key of this push.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        acquisitionConversation = AcquisitionConversationFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID LinkId State ChatSeq ChatKey
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("message_from_customer")
            case 5: decoder.read(&acquisitionConversation.userID)
            case 6: decoder.read(&acquisitionConversation.externalUserID)
            case 7: decoder.read(&acquisitionConversation.linkID)
            case 8: decoder.read(&acquisitionConversation.channel)
            case 9: decoder.read(&acquisitionConversation.receivedMessageCount)
            default: decoder.read(&acquisitionConversation.chatKey)
            }
        }
        decoder.end(reading, required: 0x9f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "message_from_customer")
        encoder.write("UserID", acquisitionConversation.userID)
        encoder.write("ExternalUserID", acquisitionConversation.externalUserID)
        encoder.write("LinkId", acquisitionConversation.linkID)
        encoder.write("State", acquisitionConversation.channel)
        encoder.write("ChatSeq", acquisitionConversation.receivedMessageCount)
        encoder.write("ChatKey", acquisitionConversation.chatKey)
        encoder.end()
    }
}
