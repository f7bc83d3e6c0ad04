// Generated from WeCom/Suite/Event/SuiteExternalChatUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer group of a company changed: its people, its owner, its name or its notice.
///
/// On the wire: `InfoType` `change_external_chat`, `ChangeType` `update`.
public struct SuiteExternalChatUpdatedEvent: AuthorizedCorpHeader, CustomerChatUpdate {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``CustomerChatUpdate``.
    public var customerChatUpdate: CustomerChatUpdateFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, chatID: String,
        updateDetail: CustomerChatUpdateDetail? = nil, joinScene: CustomerChatJoinScene? = nil,
        quitScene: CustomerChatQuitScene? = nil, changedMemberCount: Int? = nil, changedMemberIDs: [String] = [],
        previousMemberVersion: String? = nil, currentMemberVersion: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customerChatUpdate = CustomerChatUpdateFields(
            chatID: chatID, updateDetail: updateDetail, joinScene: joinScene, quitScene: quitScene,
            changedMemberCount: changedMemberCount, changedMemberIDs: changedMemberIDs,
            previousMemberVersion: previousMemberVersion, currentMemberVersion: currentMemberVersion)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customerChatUpdate = CustomerChatUpdateFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType ChatId UpdateDetail JoinScene QuitScene MemChangeCnt \
            MemChangeList* LastMemVer CurMemVer
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_chat")
            case 4: decoder.expect("update")
            case 5: decoder.read(&customerChatUpdate.chatID)
            case 6: decoder.read(&customerChatUpdate.updateDetail)
            case 7: decoder.read(&customerChatUpdate.joinScene)
            case 8: decoder.read(&customerChatUpdate.quitScene)
            case 9: decoder.read(&customerChatUpdate.changedMemberCount)
            case 10: decoder.read(list: &customerChatUpdate.changedMemberIDs, item: "Item")
            case 11: decoder.read(&customerChatUpdate.previousMemberVersion)
            default: decoder.read(&customerChatUpdate.currentMemberVersion)
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
        encoder.write("ChangeType", constant: "update")
        encoder.write("ChatId", customerChatUpdate.chatID)
        encoder.write("UpdateDetail", customerChatUpdate.updateDetail)
        encoder.write("JoinScene", customerChatUpdate.joinScene)
        encoder.write("QuitScene", customerChatUpdate.quitScene)
        encoder.write("MemChangeCnt", customerChatUpdate.changedMemberCount)
        encoder.write("MemChangeList", list: customerChatUpdate.changedMemberIDs, item: "Item", isRequired: false)
        encoder.write("LastMemVer", customerChatUpdate.previousMemberVersion)
        encoder.write("CurMemVer", customerChatUpdate.currentMemberVersion)
        encoder.end()
    }
}
