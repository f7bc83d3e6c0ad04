// Generated from WeCom/Event/ExternalChatUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer group changed: who is in it, its owner, its name or its notice.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_chat`, `ChangeType` `update`.
public struct ExternalChatUpdatedEvent: CompanyEventHeader, CustomerChatUpdate {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``CustomerChatUpdate``.
    public var customerChatUpdate: CustomerChatUpdateFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, chatID: String,
        updateDetail: CustomerChatUpdateDetail? = nil, joinScene: CustomerChatJoinScene? = nil,
        quitScene: CustomerChatQuitScene? = nil, changedMemberCount: Int? = nil, changedMemberIDs: [String] = [],
        previousMemberVersion: String? = nil, currentMemberVersion: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customerChatUpdate = CustomerChatUpdateFields(
            chatID: chatID, updateDetail: updateDetail, joinScene: joinScene, quitScene: quitScene,
            changedMemberCount: changedMemberCount, changedMemberIDs: changedMemberIDs,
            previousMemberVersion: previousMemberVersion, currentMemberVersion: currentMemberVersion)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customerChatUpdate = CustomerChatUpdateFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType ChatId UpdateDetail JoinScene QuitScene \
            MemChangeCnt MemChangeList* LastMemVer CurMemVer
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_chat")
            case 5: decoder.expect("update")
            case 6: decoder.read(&customerChatUpdate.chatID)
            case 7: decoder.read(&customerChatUpdate.updateDetail)
            case 8: decoder.read(&customerChatUpdate.joinScene)
            case 9: decoder.read(&customerChatUpdate.quitScene)
            case 10: decoder.read(&customerChatUpdate.changedMemberCount)
            case 11: decoder.read(list: &customerChatUpdate.changedMemberIDs, item: "Item")
            case 12: decoder.read(&customerChatUpdate.previousMemberVersion)
            default: decoder.read(&customerChatUpdate.currentMemberVersion)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_chat")
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
