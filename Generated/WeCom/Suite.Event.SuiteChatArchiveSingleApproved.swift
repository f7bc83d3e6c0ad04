// Generated from WeCom/Suite/Event/SuiteChatArchiveSingleApproved.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer agreed that the chat with a member is archived. Messages from now on are in the archive.
///
/// On the wire: `InfoType` `chat_archive_audit_approved_single`.
public struct SuiteChatArchiveSingleApprovedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The serving member's ID, the same for all applications of the provider.
    ///
    /// Wire name: `OpenUserID`.
    public var openUserID: String?

    /// The customer's ID.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String?

    /// The chat; absent in most pushes.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, openUserID: String? = nil,
        externalUserID: String? = nil, chatID: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.openUserID = openUserID
        self.externalUserID = externalUserID
        self.chatID = chatID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteChatArchiveSingleApprovedEvent
        direction: inbound
        wire: xml
        match: InfoType=chat_archive_audit_approved_single
        schema: WeCom/Suite/Event/SuiteChatArchiveSingleApproved.json
        summary: A customer agreed that the chat with a member is archived. Messages from now on are in the \
        archive.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType OpenUserID ExternalUserID ChatId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("chat_archive_audit_approved_single")
            case 4: decoder.read(&openUserID)
            case 5: decoder.read(&externalUserID)
            default: decoder.read(&chatID)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "chat_archive_audit_approved_single")
        encoder.write("OpenUserID", openUserID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("ChatId", chatID)
        encoder.end()
    }
}
