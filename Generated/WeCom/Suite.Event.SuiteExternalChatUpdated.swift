// Generated from WeCom/Suite/Event/SuiteExternalChatUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer group of a company changed: its people, its owner, its name or its notice.
///
/// On the wire: `InfoType` `change_external_chat`, `ChangeType` `update`.
public struct SuiteExternalChatUpdatedEvent: AuthorizedCorpHeader, CustomerChatUpdate {
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

    /// The ID of the customer group.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String

    /// What changed.
    ///
    /// Wire name: `UpdateDetail`.
    public var updateDetail: CustomerChatUpdateDetail?

    /// How the new people came in. Counts for people who joined alone, though other pushes may carry it.
    ///
    /// Wire name: `JoinScene`.
    public var joinScene: CustomerChatJoinScene?

    /// How the people left. Counts for people who left alone.
    ///
    /// Wire name: `QuitScene`.
    public var quitScene: CustomerChatQuitScene?

    /// The number of people who joined or left.
    ///
    /// Wire name: `MemChangeCnt`.
    public var changedMemberCount: Int?

    /// The IDs of the people who joined or left: members of the company and customers.
    ///
    /// Wire name: `MemChangeList`.
    public var changedMemberIDs: [String]

    /// The version of the list of people before the change.
    ///
    /// Wire name: `LastMemVer`.
    public var previousMemberVersion: String?

    /// The version of the list of people after the change, by which to tell whether a push was missed.
    ///
    /// Wire name: `CurMemVer`.
    public var currentMemberVersion: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, chatID: String,
        updateDetail: CustomerChatUpdateDetail? = nil, joinScene: CustomerChatJoinScene? = nil,
        quitScene: CustomerChatQuitScene? = nil, changedMemberCount: Int? = nil, changedMemberIDs: [String] = [],
        previousMemberVersion: String? = nil, currentMemberVersion: String? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.chatID = chatID
        self.updateDetail = updateDetail
        self.joinScene = joinScene
        self.quitScene = quitScene
        self.changedMemberCount = changedMemberCount
        self.changedMemberIDs = changedMemberIDs
        self.previousMemberVersion = previousMemberVersion
        self.currentMemberVersion = currentMemberVersion
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalChatUpdatedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_chat ChangeType=update
        schema: WeCom/Suite/Event/SuiteExternalChatUpdated.json
        summary: A customer group of a company changed: its people, its owner, its name or its notice.
        """
    }

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType ChatId UpdateDetail JoinScene QuitScene MemChangeCnt \
        MemChangeList* LastMemVer CurMemVer
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        chatID = ""
        changedMemberIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("change_external_chat")
            case 4: decoder.expect("update")
            case 5: decoder.read(&chatID)
            case 6: decoder.read(&updateDetail)
            case 7: decoder.read(&joinScene)
            case 8: decoder.read(&quitScene)
            case 9: decoder.read(&changedMemberCount)
            case 10: decoder.read(list: &changedMemberIDs, item: "Item")
            case 11: decoder.read(&previousMemberVersion)
            default: decoder.read(&currentMemberVersion)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "change_external_chat")
        encoder.write("ChangeType", constant: "update")
        encoder.write("ChatId", chatID)
        encoder.write("UpdateDetail", updateDetail)
        encoder.write("JoinScene", joinScene)
        encoder.write("QuitScene", quitScene)
        encoder.write("MemChangeCnt", changedMemberCount)
        encoder.write("MemChangeList", list: changedMemberIDs, item: "Item", isRequired: false)
        encoder.write("LastMemVer", previousMemberVersion)
        encoder.write("CurMemVer", currentMemberVersion)
        encoder.end()
    }
}
