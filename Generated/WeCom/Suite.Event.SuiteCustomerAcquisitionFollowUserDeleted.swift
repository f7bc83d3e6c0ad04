// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionFollowUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer who came by an acquisition link deleted the member.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `del_follow_user`.
public struct SuiteCustomerAcquisitionFollowUserDeletedEvent: AuthorizedCorpHeader, AcquiredCustomerDeletion {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``AcquiredCustomerDeletion``.
    public var acquiredCustomerDeletion: AcquiredCustomerDeletionFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String,
        linkID: String? = nil, channel: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        acquiredCustomerDeletion = AcquiredCustomerDeletionFields(
            userID: userID, externalUserID: externalUserID, linkID: linkID, channel: channel)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionFollowUserDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=del_follow_user
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionFollowUserDeleted.json
        summary: A customer who came by an acquisition link deleted the member.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        acquiredCustomerDeletion = AcquiredCustomerDeletionFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID LinkId State
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("del_follow_user")
            case 5: decoder.read(&acquiredCustomerDeletion.userID)
            case 6: decoder.read(&acquiredCustomerDeletion.externalUserID)
            case 7: decoder.read(&acquiredCustomerDeletion.linkID)
            default: decoder.read(&acquiredCustomerDeletion.channel)
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
        encoder.write("ChangeType", constant: "del_follow_user")
        encoder.write("UserID", acquiredCustomerDeletion.userID)
        encoder.write("ExternalUserID", acquiredCustomerDeletion.externalUserID)
        encoder.write("LinkId", acquiredCustomerDeletion.linkID)
        encoder.write("State", acquiredCustomerDeletion.channel)
        encoder.end()
    }
}
