// Generated from WeCom/Suite/Event/SuiteConversationNewMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// New messages are in the archived chats of a company. Have the program in the data zone fetch them.
///
/// On the wire: `InfoType` `conversation_new_message`.
public struct SuiteConversationNewMessageEvent: AuthorizedCorpHeader {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// A token for the call that fetches the messages; absent in some pushes.
    ///
    /// Wire name: `Token`.
    public var token: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, token: String? = nil) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
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

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType Token" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("conversation_new_message")
            default: decoder.read(&token)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "conversation_new_message")
        encoder.write("Token", token)
        encoder.end()
    }
}
