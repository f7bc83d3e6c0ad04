// Generated from WeCom/Event/ExternalChatUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer group changed: who is in it, its owner, its name or its notice.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_chat`, `ChangeType` `update`.
public struct ExternalChatUpdatedEvent: CompanyEventHeader, CustomerChatUpdate {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, chatID: String,
        updateDetail: CustomerChatUpdateDetail? = nil, joinScene: CustomerChatJoinScene? = nil,
        quitScene: CustomerChatQuitScene? = nil, changedMemberCount: Int? = nil, changedMemberIDs: [String] = [],
        previousMemberVersion: String? = nil, currentMemberVersion: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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
        name: ExternalChatUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_chat ChangeType=update
        schema: WeCom/Event/ExternalChatUpdated.json
        summary: A customer group changed: who is in it, its owner, its name or its notice.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType ChatId UpdateDetail JoinScene QuitScene \
        MemChangeCnt MemChangeList* LastMemVer CurMemVer
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        chatID = ""
        changedMemberIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_chat")
            case 5: decoder.expect("update")
            case 6: decoder.read(&chatID)
            case 7: decoder.read(&updateDetail)
            case 8: decoder.read(&joinScene)
            case 9: decoder.read(&quitScene)
            case 10: decoder.read(&changedMemberCount)
            case 11: decoder.read(list: &changedMemberIDs, item: "Item")
            case 12: decoder.read(&previousMemberVersion)
            default: decoder.read(&currentMemberVersion)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_chat")
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
