// Generated from WeCom/Suite/Event/SuiteConversationNewMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// New messages are in the archived chats of a company. Have the program in the data zone fetch them.
///
/// On the wire: `InfoType` `conversation_new_message`.
public struct SuiteConversationNewMessageEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// A token for the call that fetches the messages; absent in some pushes.
    ///
    /// Wire name: `Token`.
    public var token: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, token: String? = nil) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.token = token
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteConversationNewMessageEvent
        direction: inbound
        wire: xml
        match: InfoType=conversation_new_message
        schema: WeCom/Suite/Event/SuiteConversationNewMessage.json
        summary: New messages are in the archived chats of a company. Have the program in the data zone fetch \
        them.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType Token")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("conversation_new_message")
            default: decoder.read(&token)
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
        encoder.write("InfoType", constant: "conversation_new_message")
        encoder.write("Token", token)
        encoder.end()
    }
}
