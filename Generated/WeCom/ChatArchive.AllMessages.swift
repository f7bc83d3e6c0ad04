// Generated from the schemas of WeCom/ChatArchive. Edit the schema, not this file.
// The messages' properties: e18747aa58f0722d.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, ChatArchive).
public enum ChatArchiveInboundMessage: MessageUnion {
    /// A member switched to another company. It is an entry of the archive, but no message.
    indirect case archivedSwitch(ArchivedSwitchEvent)
    /// A customer agreed that the chat is archived.
    indirect case archivedAgree(ArchivedAgreeMessage)
    /// Somebody sent an entry of a calendar.
    indirect case archivedCalendar(ArchivedCalendarMessage)
    /// Somebody sent a business card.
    indirect case archivedCard(ArchivedCardMessage)
    /// Somebody passed on messages of another chat.
    indirect case archivedChatRecord(ArchivedChatRecordMessage)
    /// Somebody sent a form to fill in to a group chat.
    indirect case archivedCollect(ArchivedCollectMessage)
    /// A customer did not agree that the chat is archived.
    indirect case archivedDisagree(ArchivedDisagreeMessage)
    /// Somebody sent an online document.
    indirect case archivedDoc(ArchivedDocMessage)
    /// Somebody sent a sticker.
    indirect case archivedEmotion(ArchivedEmotionMessage)
    /// Somebody sent a red packet in a chat with WeChat users or members of other companies.
    indirect case archivedExternalRedPacket(ArchivedExternalRedPacketMessage)
    /// Somebody sent a file.
    indirect case archivedFile(ArchivedFileMessage)
    /// Somebody sent a picture.
    indirect case archivedImage(ArchivedImageMessage)
    /// Somebody sent a link.
    indirect case archivedLink(ArchivedLinkMessage)
    /// Somebody sent a place.
    indirect case archivedLocation(ArchivedLocationMessage)
    /// A robot sent Markdown.
    indirect case archivedMarkdown(ArchivedMarkdownMessage)
    /// Somebody invited to a meeting, or answered the invitation.
    indirect case archivedMeeting(ArchivedMeetingMessage)
    /// Something happened to a meeting of the chat: a message that controls it.
    indirect case archivedMeetingNotification(ArchivedMeetingNotificationMessage)
    /// A voice call or meeting ended whose sound is archived.
    indirect case archivedMeetingVoiceCall(ArchivedMeetingVoiceCallMessage)
    /// Somebody sent text, pictures and more in one message.
    indirect case archivedMixed(ArchivedMixedMessage)
    /// Somebody sent articles.
    indirect case archivedNews(ArchivedNewsMessage)
    /// Somebody sent a note.
    indirect case archivedNote(ArchivedNoteMessage)
    /// Somebody sent a file of WeDrive.
    indirect case archivedQydiskFile(ArchivedQydiskFileMessage)
    /// Somebody sent a red packet inside the company.
    indirect case archivedRedPacket(ArchivedRedPacketMessage)
    /// Somebody recalled a message. The `action` of this entry is `recall`.
    indirect case archivedRevoke(ArchivedRevokeMessage)
    /// Somebody began a list in a group chat to which others add themselves, or joined it.
    indirect case archivedSolitaire(ArchivedSolitaireMessage)
    /// Somebody sent a post of Channels.
    indirect case archivedSphFeed(ArchivedSphFeedMessage)
    /// Somebody wrote text.
    indirect case archivedText(ArchivedTextMessage)
    /// Somebody sent a task.
    indirect case archivedTodo(ArchivedTodoMessage)
    /// Somebody sent a video, an MP4 file.
    indirect case archivedVideo(ArchivedVideoMessage)
    /// Somebody sent a voice clip, an AMR file.
    indirect case archivedVoice(ArchivedVoiceMessage)
    /// Somebody showed a document in a voice call.
    indirect case archivedVoipDocShare(ArchivedVoipDocShareMessage)
    /// A voice or video call took place.
    indirect case archivedVoipText(ArchivedVoipTextMessage)
    /// Somebody began a vote or took part in one.
    indirect case archivedVote(ArchivedVoteMessage)
    /// Somebody sent a card of a mini program.
    indirect case archivedWeapp(ArchivedWeappMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        action=switch
        msgtype=agree
        msgtype=calendar
        msgtype=card
        msgtype=chatrecord
        msgtype=collect
        msgtype=disagree
        msgtype=docmsg
        msgtype=emotion
        msgtype=external_redpacket
        msgtype=file
        msgtype=image
        msgtype=link
        msgtype=location
        msgtype=markdown
        msgtype=meeting
        msgtype=meeting_notification
        msgtype=meeting_voice_call
        msgtype=mixed
        msgtype=news
        msgtype=note
        msgtype=qydiskfile
        msgtype=redpacket
        msgtype=revoke
        msgtype=solitaire
        msgtype=sphfeed
        msgtype=text
        msgtype=todo
        msgtype=video
        msgtype=voice
        msgtype=voip_doc_share
        msgtype=voiptext
        msgtype=vote
        msgtype=weapp
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ArchivedSwitchEvent.self,
            ArchivedAgreeMessage.self,
            ArchivedCalendarMessage.self,
            ArchivedCardMessage.self,
            ArchivedChatRecordMessage.self,
            ArchivedCollectMessage.self,
            ArchivedDisagreeMessage.self,
            ArchivedDocMessage.self,
            ArchivedEmotionMessage.self,
            ArchivedExternalRedPacketMessage.self,
            ArchivedFileMessage.self,
            ArchivedImageMessage.self,
            ArchivedLinkMessage.self,
            ArchivedLocationMessage.self,
            ArchivedMarkdownMessage.self,
            ArchivedMeetingMessage.self,
            ArchivedMeetingNotificationMessage.self,
            ArchivedMeetingVoiceCallMessage.self,
            ArchivedMixedMessage.self,
            ArchivedNewsMessage.self,
            ArchivedNoteMessage.self,
            ArchivedQydiskFileMessage.self,
            ArchivedRedPacketMessage.self,
            ArchivedRevokeMessage.self,
            ArchivedSolitaireMessage.self,
            ArchivedSphFeedMessage.self,
            ArchivedTextMessage.self,
            ArchivedTodoMessage.self,
            ArchivedVideoMessage.self,
            ArchivedVoiceMessage.self,
            ArchivedVoipDocShareMessage.self,
            ArchivedVoipTextMessage.self,
            ArchivedVoteMessage.self,
            ArchivedWeappMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .archivedSwitch(ArchivedSwitchEvent(from: &decoder))
        case 1: self = .archivedAgree(ArchivedAgreeMessage(from: &decoder))
        case 2: self = .archivedCalendar(ArchivedCalendarMessage(from: &decoder))
        case 3: self = .archivedCard(ArchivedCardMessage(from: &decoder))
        case 4: self = .archivedChatRecord(ArchivedChatRecordMessage(from: &decoder))
        case 5: self = .archivedCollect(ArchivedCollectMessage(from: &decoder))
        case 6: self = .archivedDisagree(ArchivedDisagreeMessage(from: &decoder))
        case 7: self = .archivedDoc(ArchivedDocMessage(from: &decoder))
        case 8: self = .archivedEmotion(ArchivedEmotionMessage(from: &decoder))
        case 9: self = .archivedExternalRedPacket(ArchivedExternalRedPacketMessage(from: &decoder))
        case 10: self = .archivedFile(ArchivedFileMessage(from: &decoder))
        case 11: self = .archivedImage(ArchivedImageMessage(from: &decoder))
        case 12: self = .archivedLink(ArchivedLinkMessage(from: &decoder))
        case 13: self = .archivedLocation(ArchivedLocationMessage(from: &decoder))
        case 14: self = .archivedMarkdown(ArchivedMarkdownMessage(from: &decoder))
        case 15: self = .archivedMeeting(ArchivedMeetingMessage(from: &decoder))
        case 16: self = .archivedMeetingNotification(ArchivedMeetingNotificationMessage(from: &decoder))
        case 17: self = .archivedMeetingVoiceCall(ArchivedMeetingVoiceCallMessage(from: &decoder))
        case 18: self = .archivedMixed(ArchivedMixedMessage(from: &decoder))
        case 19: self = .archivedNews(ArchivedNewsMessage(from: &decoder))
        case 20: self = .archivedNote(ArchivedNoteMessage(from: &decoder))
        case 21: self = .archivedQydiskFile(ArchivedQydiskFileMessage(from: &decoder))
        case 22: self = .archivedRedPacket(ArchivedRedPacketMessage(from: &decoder))
        case 23: self = .archivedRevoke(ArchivedRevokeMessage(from: &decoder))
        case 24: self = .archivedSolitaire(ArchivedSolitaireMessage(from: &decoder))
        case 25: self = .archivedSphFeed(ArchivedSphFeedMessage(from: &decoder))
        case 26: self = .archivedText(ArchivedTextMessage(from: &decoder))
        case 27: self = .archivedTodo(ArchivedTodoMessage(from: &decoder))
        case 28: self = .archivedVideo(ArchivedVideoMessage(from: &decoder))
        case 29: self = .archivedVoice(ArchivedVoiceMessage(from: &decoder))
        case 30: self = .archivedVoipDocShare(ArchivedVoipDocShareMessage(from: &decoder))
        case 31: self = .archivedVoipText(ArchivedVoipTextMessage(from: &decoder))
        case 32: self = .archivedVote(ArchivedVoteMessage(from: &decoder))
        default: self = .archivedWeapp(ArchivedWeappMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .archivedSwitch(let message): .known(message)
        case .archivedAgree(let message): .known(message)
        case .archivedCalendar(let message): .known(message)
        case .archivedCard(let message): .known(message)
        case .archivedChatRecord(let message): .known(message)
        case .archivedCollect(let message): .known(message)
        case .archivedDisagree(let message): .known(message)
        case .archivedDoc(let message): .known(message)
        case .archivedEmotion(let message): .known(message)
        case .archivedExternalRedPacket(let message): .known(message)
        case .archivedFile(let message): .known(message)
        case .archivedImage(let message): .known(message)
        case .archivedLink(let message): .known(message)
        case .archivedLocation(let message): .known(message)
        case .archivedMarkdown(let message): .known(message)
        case .archivedMeeting(let message): .known(message)
        case .archivedMeetingNotification(let message): .known(message)
        case .archivedMeetingVoiceCall(let message): .known(message)
        case .archivedMixed(let message): .known(message)
        case .archivedNews(let message): .known(message)
        case .archivedNote(let message): .known(message)
        case .archivedQydiskFile(let message): .known(message)
        case .archivedRedPacket(let message): .known(message)
        case .archivedRevoke(let message): .known(message)
        case .archivedSolitaire(let message): .known(message)
        case .archivedSphFeed(let message): .known(message)
        case .archivedText(let message): .known(message)
        case .archivedTodo(let message): .known(message)
        case .archivedVideo(let message): .known(message)
        case .archivedVoice(let message): .known(message)
        case .archivedVoipDocShare(let message): .known(message)
        case .archivedVoipText(let message): .known(message)
        case .archivedVote(let message): .known(message)
        case .archivedWeapp(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom, ChatArchive).
public enum ChatArchiveOutboundMessage: MessageUnion {
    /// Asks whether the customers in a group chat agreed that it is archived. The access token is that of the archive's
    /// secret.
    indirect case checkRoomAgree(ChatArchiveCheckRoomAgree)
    /// Asks whether customers agreed that their chats with members are archived. The access token is that of the
    /// archive's secret.
    indirect case checkSingleAgree(ChatArchiveCheckSingleAgree)
    /// Asks for a group chat inside the company. Those with customers have another call. The access token is that of
    /// the archive's secret.
    indirect case getGroupChat(ChatArchiveGetGroupChat)
    /// Asks which members' chats are archived. The access token is that of the archive's secret.
    indirect case getPermitUserList(ChatArchiveGetPermitUserList)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/msgaudit/check_room_agree
        POST /cgi-bin/msgaudit/check_single_agree
        POST /cgi-bin/msgaudit/groupchat/get
        POST /cgi-bin/msgaudit/get_permit_user_list
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ChatArchiveCheckRoomAgree.self,
            ChatArchiveCheckSingleAgree.self,
            ChatArchiveGetGroupChat.self,
            ChatArchiveGetPermitUserList.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .checkRoomAgree(ChatArchiveCheckRoomAgree(from: &decoder))
        case 1: self = .checkSingleAgree(ChatArchiveCheckSingleAgree(from: &decoder))
        case 2: self = .getGroupChat(ChatArchiveGetGroupChat(from: &decoder))
        default: self = .getPermitUserList(ChatArchiveGetPermitUserList(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .checkRoomAgree(let message): .known(message)
        case .checkSingleAgree(let message): .known(message)
        case .getGroupChat(let message): .known(message)
        case .getPermitUserList(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, ChatArchive.
public enum WeComChatArchive: MessagePlatform {
    public typealias Inbound = ChatArchiveInboundMessage
    public typealias Outbound = ChatArchiveOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "ChatArchive" }
}
