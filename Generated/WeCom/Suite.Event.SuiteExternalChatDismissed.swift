// Generated from WeCom/Suite/Event/SuiteExternalChatDismissed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer group of a company was dissolved.
///
/// On the wire: `InfoType` `change_external_chat`, `ChangeType` `dismiss`.
public struct SuiteExternalChatDismissedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The ID of the customer group.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, chatID: String) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.chatID = chatID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalChatDismissedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_chat ChangeType=dismiss
        schema: WeCom/Suite/Event/SuiteExternalChatDismissed.json
        summary: A customer group of a company was dissolved.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        chatID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType ChatId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_chat")
            case 4: decoder.expect("dismiss")
            default: decoder.read(&chatID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_external_chat")
        encoder.write("ChangeType", constant: "dismiss")
        encoder.write("ChatId", chatID)
        encoder.end()
    }
}
