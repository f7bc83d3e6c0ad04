// Generated from WeCom/Suite/Event/SuiteChatArchiveRoomApproved.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer in a group chat agreed that the chat is archived.
///
/// On the wire: `InfoType` `chat_archive_audit_approved_room`.
public struct SuiteChatArchiveRoomApprovedEvent: AuthorizedCorpHeader {
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

    /// The group chat.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, openUserID: String? = nil,
        externalUserID: String? = nil, chatID: String
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
        name: SuiteChatArchiveRoomApprovedEvent
        direction: inbound
        wire: xml
        match: InfoType=chat_archive_audit_approved_room
        schema: WeCom/Suite/Event/SuiteChatArchiveRoomApproved.json
        summary: A customer in a group chat agreed that the chat is archived.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        chatID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType OpenUserID ExternalUserID ChatId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("chat_archive_audit_approved_room")
            case 4: decoder.read(&openUserID)
            case 5: decoder.read(&externalUserID)
            default: decoder.read(&chatID)
            }
        }
        decoder.end(reading, required: 0x4f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "chat_archive_audit_approved_room")
        encoder.write("OpenUserID", openUserID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("ChatId", chatID)
        encoder.end()
    }
}
