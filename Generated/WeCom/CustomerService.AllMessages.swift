// Generated from the schemas of WeCom/CustomerService. Edit the schema, not this file.
// The messages' properties: 31eb8911c1554cbd.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, CustomerService).
public enum CustomerServiceInboundMessage: MessageUnion {
    /// A customer opened the chat with a customer-service account.
    indirect case kfEnterSession(KfEnterSessionEvent)
    /// A message that was sent through the API did not reach the customer.
    indirect case kfMsgSendFail(KfMsgSendFailEvent)
    /// An agent refuses the messages of a customer from now on, or no longer.
    indirect case kfRejectCustomerMsgSwitchChange(KfRejectCustomerMsgSwitchChangeEvent)
    /// An agent took a message back.
    indirect case kfServicerRecallMsg(KfServicerRecallMsgEvent)
    /// An agent began or stopped to take chats.
    indirect case kfServicerStatusChange(KfServicerStatusChangeEvent)
    /// An agent took, handed over or ended a chat in the WeCom app.
    indirect case kfSessionStatusChange(KfSessionStatusChangeEvent)
    /// A customer took a message back.
    indirect case kfUserRecallMsg(KfUserRecallMsgEvent)
    /// An agent sent the card of a member of the company, or a customer did.
    indirect case kfBusinessCard(KfBusinessCardMessage)
    /// A customer sent something from Channels: a post, a live stream or the card of an account.
    indirect case kfChannels(KfChannelsMessage)
    /// A customer sent an order from a Channels shop.
    indirect case kfChannelsShopOrder(KfChannelsShopOrderMessage)
    /// A customer sent a product of a Channels shop.
    indirect case kfChannelsShopProduct(KfChannelsShopProductMessage)
    /// A customer sent a file, or an agent did. One that is too large comes as a text message that says so.
    indirect case kfFile(KfFileMessage)
    /// A customer sent a picture, or an agent did. One that is too large comes as a text message that says so.
    indirect case kfImage(KfImageMessage)
    /// A customer sent a link, or an agent did.
    indirect case kfLink(KfLinkMessage)
    /// A customer sent a place, or an agent did.
    indirect case kfLocation(KfLocationMessage)
    /// A meeting was sent in the chat. WeCom does not tell which.
    indirect case kfMeeting(KfMeetingMessage)
    /// A customer passed on messages of another chat.
    indirect case kfMerged(KfMergedMessage)
    /// A customer sent a page of a mini program, or an agent did.
    indirect case kfMiniProgram(KfMiniProgramMessage)
    /// An agent sent a customer a menu. An entry that the customer taps comes as a text message with `menu_id`.
    indirect case kfMsgMenu(KfMsgMenuMessage)
    /// A customer sent a note. WeCom does not tell what is in it.
    indirect case kfNote(KfNoteMessage)
    /// An entry of a calendar was sent in the chat. WeCom does not tell which.
    indirect case kfSchedule(KfScheduleMessage)
    /// A customer wrote, or tapped an entry of a menu, or an agent wrote.
    indirect case kfText(KfTextMessage)
    /// A customer sent a video, or an agent did. One that is too large comes as a text message that says so.
    indirect case kfVideo(KfVideoMessage)
    /// A customer sent a voice clip, or an agent did. One that is too large comes as a text message that says so.
    indirect case kfVoice(KfVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=event event/event_type=enter_session
        msgtype=event event/event_type=msg_send_fail
        msgtype=event event/event_type=reject_customer_msg_switch_change
        msgtype=event event/event_type=servicer_recall_msg
        msgtype=event event/event_type=servicer_status_change
        msgtype=event event/event_type=session_status_change
        msgtype=event event/event_type=user_recall_msg
        msgtype=business_card
        msgtype=channels
        msgtype=channels_shop_order
        msgtype=channels_shop_product
        msgtype=file
        msgtype=image
        msgtype=link
        msgtype=location
        msgtype=meeting
        msgtype=merged_msg
        msgtype=miniprogram
        msgtype=msgmenu
        msgtype=note
        msgtype=schedule
        msgtype=text
        msgtype=video
        msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            KfEnterSessionEvent.self,
            KfMsgSendFailEvent.self,
            KfRejectCustomerMsgSwitchChangeEvent.self,
            KfServicerRecallMsgEvent.self,
            KfServicerStatusChangeEvent.self,
            KfSessionStatusChangeEvent.self,
            KfUserRecallMsgEvent.self,
            KfBusinessCardMessage.self,
            KfChannelsMessage.self,
            KfChannelsShopOrderMessage.self,
            KfChannelsShopProductMessage.self,
            KfFileMessage.self,
            KfImageMessage.self,
            KfLinkMessage.self,
            KfLocationMessage.self,
            KfMeetingMessage.self,
            KfMergedMessage.self,
            KfMiniProgramMessage.self,
            KfMsgMenuMessage.self,
            KfNoteMessage.self,
            KfScheduleMessage.self,
            KfTextMessage.self,
            KfVideoMessage.self,
            KfVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .kfEnterSession(KfEnterSessionEvent(from: &decoder))
        case 1: self = .kfMsgSendFail(KfMsgSendFailEvent(from: &decoder))
        case 2: self = .kfRejectCustomerMsgSwitchChange(KfRejectCustomerMsgSwitchChangeEvent(from: &decoder))
        case 3: self = .kfServicerRecallMsg(KfServicerRecallMsgEvent(from: &decoder))
        case 4: self = .kfServicerStatusChange(KfServicerStatusChangeEvent(from: &decoder))
        case 5: self = .kfSessionStatusChange(KfSessionStatusChangeEvent(from: &decoder))
        case 6: self = .kfUserRecallMsg(KfUserRecallMsgEvent(from: &decoder))
        case 7: self = .kfBusinessCard(KfBusinessCardMessage(from: &decoder))
        case 8: self = .kfChannels(KfChannelsMessage(from: &decoder))
        case 9: self = .kfChannelsShopOrder(KfChannelsShopOrderMessage(from: &decoder))
        case 10: self = .kfChannelsShopProduct(KfChannelsShopProductMessage(from: &decoder))
        case 11: self = .kfFile(KfFileMessage(from: &decoder))
        case 12: self = .kfImage(KfImageMessage(from: &decoder))
        case 13: self = .kfLink(KfLinkMessage(from: &decoder))
        case 14: self = .kfLocation(KfLocationMessage(from: &decoder))
        case 15: self = .kfMeeting(KfMeetingMessage(from: &decoder))
        case 16: self = .kfMerged(KfMergedMessage(from: &decoder))
        case 17: self = .kfMiniProgram(KfMiniProgramMessage(from: &decoder))
        case 18: self = .kfMsgMenu(KfMsgMenuMessage(from: &decoder))
        case 19: self = .kfNote(KfNoteMessage(from: &decoder))
        case 20: self = .kfSchedule(KfScheduleMessage(from: &decoder))
        case 21: self = .kfText(KfTextMessage(from: &decoder))
        case 22: self = .kfVideo(KfVideoMessage(from: &decoder))
        default: self = .kfVoice(KfVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .kfEnterSession(let message): .known(message)
        case .kfMsgSendFail(let message): .known(message)
        case .kfRejectCustomerMsgSwitchChange(let message): .known(message)
        case .kfServicerRecallMsg(let message): .known(message)
        case .kfServicerStatusChange(let message): .known(message)
        case .kfSessionStatusChange(let message): .known(message)
        case .kfUserRecallMsg(let message): .known(message)
        case .kfBusinessCard(let message): .known(message)
        case .kfChannels(let message): .known(message)
        case .kfChannelsShopOrder(let message): .known(message)
        case .kfChannelsShopProduct(let message): .known(message)
        case .kfFile(let message): .known(message)
        case .kfImage(let message): .known(message)
        case .kfLink(let message): .known(message)
        case .kfLocation(let message): .known(message)
        case .kfMeeting(let message): .known(message)
        case .kfMerged(let message): .known(message)
        case .kfMiniProgram(let message): .known(message)
        case .kfMsgMenu(let message): .known(message)
        case .kfNote(let message): .known(message)
        case .kfSchedule(let message): .known(message)
        case .kfText(let message): .known(message)
        case .kfVideo(let message): .known(message)
        case .kfVoice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom, CustomerService).
public enum CustomerServiceOutboundMessage: MessageUnion {
    /// Takes back a message that was sent through the API, within 2 minutes. It counts among the 5 messages all the
    /// same.
    indirect case kfRecallMessage(KfRecallMessage)
    /// Sends a customer the card of a member of the company.
    indirect case kfSendBusinessCardMessage(KfSendBusinessCardMessage)
    /// Sends a customer a customer acquisition link, by which to add a member of the company.
    indirect case kfSendCALinkMessage(KfSendCALinkMessage)
    /// Sends a customer a file.
    indirect case kfSendFileMessage(KfSendFileMessage)
    /// Sends a customer a picture.
    indirect case kfSendImageMessage(KfSendImageMessage)
    /// Sends a customer a card that opens a page.
    indirect case kfSendLinkMessage(KfSendLinkMessage)
    /// Sends a customer a place.
    indirect case kfSendLocationMessage(KfSendLocationMessage)
    /// Sends a customer a card that opens a page of a mini program.
    indirect case kfSendMiniProgramMessage(KfSendMiniProgramMessage)
    /// Sends a customer a menu. An entry that the customer taps comes back as a text message with `menu_id`.
    indirect case kfSendMsgMenuMessage(KfSendMsgMenuMessage)
    /// Sends a customer a menu on an event: where the customer opens the chat, and where the chat ends.
    indirect case kfSendOnEventMsgMenuMessage(KfSendOnEventMsgMenuMessage)
    /// Sends a customer text on an event: a welcome, a word to who waits in the queue or comes from there, a farewell.
    indirect case kfSendOnEventTextMessage(KfSendOnEventTextMessage)
    /// Sends a customer text.
    indirect case kfSendTextMessage(KfSendTextMessage)
    /// Sends a customer a video, which has no title and no description here.
    indirect case kfSendVideoMessage(KfSendVideoMessage)
    /// Sends a customer a voice clip.
    indirect case kfSendVoiceMessage(KfSendVoiceMessage)
    /// Asks who looks after a chat.
    indirect case kfServiceStateGet(KfServiceStateGet)
    /// Changes who looks after a chat. A chat that ended cannot be changed.
    indirect case kfServiceStateTrans(KfServiceStateTrans)
    /// Fetches what customers wrote and did in the last 3 days, what agents answered, and which messages did not
    /// arrive.
    indirect case kfSyncMsg(KfSyncMsg)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/kf/recall_msg
        POST /cgi-bin/kf/send_msg msgtype=business_card
        POST /cgi-bin/kf/send_msg msgtype=ca_link
        POST /cgi-bin/kf/send_msg msgtype=file
        POST /cgi-bin/kf/send_msg msgtype=image
        POST /cgi-bin/kf/send_msg msgtype=link
        POST /cgi-bin/kf/send_msg msgtype=location
        POST /cgi-bin/kf/send_msg msgtype=miniprogram
        POST /cgi-bin/kf/send_msg msgtype=msgmenu
        POST /cgi-bin/kf/send_msg_on_event msgtype=msgmenu
        POST /cgi-bin/kf/send_msg_on_event msgtype=text
        POST /cgi-bin/kf/send_msg msgtype=text
        POST /cgi-bin/kf/send_msg msgtype=video
        POST /cgi-bin/kf/send_msg msgtype=voice
        POST /cgi-bin/kf/service_state/get
        POST /cgi-bin/kf/service_state/trans
        POST /cgi-bin/kf/sync_msg
        """)

    public static var messageTypes: [any Message.Type] {
        [
            KfRecallMessage.self,
            KfSendBusinessCardMessage.self,
            KfSendCALinkMessage.self,
            KfSendFileMessage.self,
            KfSendImageMessage.self,
            KfSendLinkMessage.self,
            KfSendLocationMessage.self,
            KfSendMiniProgramMessage.self,
            KfSendMsgMenuMessage.self,
            KfSendOnEventMsgMenuMessage.self,
            KfSendOnEventTextMessage.self,
            KfSendTextMessage.self,
            KfSendVideoMessage.self,
            KfSendVoiceMessage.self,
            KfServiceStateGet.self,
            KfServiceStateTrans.self,
            KfSyncMsg.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .kfRecallMessage(KfRecallMessage(from: &decoder))
        case 1: self = .kfSendBusinessCardMessage(KfSendBusinessCardMessage(from: &decoder))
        case 2: self = .kfSendCALinkMessage(KfSendCALinkMessage(from: &decoder))
        case 3: self = .kfSendFileMessage(KfSendFileMessage(from: &decoder))
        case 4: self = .kfSendImageMessage(KfSendImageMessage(from: &decoder))
        case 5: self = .kfSendLinkMessage(KfSendLinkMessage(from: &decoder))
        case 6: self = .kfSendLocationMessage(KfSendLocationMessage(from: &decoder))
        case 7: self = .kfSendMiniProgramMessage(KfSendMiniProgramMessage(from: &decoder))
        case 8: self = .kfSendMsgMenuMessage(KfSendMsgMenuMessage(from: &decoder))
        case 9: self = .kfSendOnEventMsgMenuMessage(KfSendOnEventMsgMenuMessage(from: &decoder))
        case 10: self = .kfSendOnEventTextMessage(KfSendOnEventTextMessage(from: &decoder))
        case 11: self = .kfSendTextMessage(KfSendTextMessage(from: &decoder))
        case 12: self = .kfSendVideoMessage(KfSendVideoMessage(from: &decoder))
        case 13: self = .kfSendVoiceMessage(KfSendVoiceMessage(from: &decoder))
        case 14: self = .kfServiceStateGet(KfServiceStateGet(from: &decoder))
        case 15: self = .kfServiceStateTrans(KfServiceStateTrans(from: &decoder))
        default: self = .kfSyncMsg(KfSyncMsg(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .kfRecallMessage(let message): .known(message)
        case .kfSendBusinessCardMessage(let message): .known(message)
        case .kfSendCALinkMessage(let message): .known(message)
        case .kfSendFileMessage(let message): .known(message)
        case .kfSendImageMessage(let message): .known(message)
        case .kfSendLinkMessage(let message): .known(message)
        case .kfSendLocationMessage(let message): .known(message)
        case .kfSendMiniProgramMessage(let message): .known(message)
        case .kfSendMsgMenuMessage(let message): .known(message)
        case .kfSendOnEventMsgMenuMessage(let message): .known(message)
        case .kfSendOnEventTextMessage(let message): .known(message)
        case .kfSendTextMessage(let message): .known(message)
        case .kfSendVideoMessage(let message): .known(message)
        case .kfSendVoiceMessage(let message): .known(message)
        case .kfServiceStateGet(let message): .known(message)
        case .kfServiceStateTrans(let message): .known(message)
        case .kfSyncMsg(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, CustomerService.
public enum WeComCustomerService: MessagePlatform {
    public typealias Inbound = CustomerServiceInboundMessage
    public typealias Outbound = CustomerServiceOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "CustomerService" }

    public typealias Content = WeCom.Content

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? { nil }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension CustomerServiceOutboundMessage {
    /// The message to `POST /cgi-bin/kf/send_msg` that carries a content; `nil` where there is none.
    public static func kfSend(
        _ content: WeCom.Content, toUser: String, openKFID: String, msgID: String? = nil
    ) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = KfSendFileMessage(
                toUser: toUser, openKFID: openKFID, msgID: msgID, file: .init(mediaID: mediaID))
            return .kfSendFileMessage(message)
        case .image(let mediaID):
            let message = KfSendImageMessage(
                toUser: toUser, openKFID: openKFID, msgID: msgID, image: .init(mediaID: mediaID))
            return .kfSendImageMessage(message)
        case .text(let text):
            let message = KfSendTextMessage(
                toUser: toUser, openKFID: openKFID, msgID: msgID, text: .init(content: text))
            return .kfSendTextMessage(message)
        case .video(let mediaID, _, _):
            let message = KfSendVideoMessage(
                toUser: toUser, openKFID: openKFID, msgID: msgID, video: .init(mediaID: mediaID))
            return .kfSendVideoMessage(message)
        case .voice(let mediaID):
            let message = KfSendVoiceMessage(
                toUser: toUser, openKFID: openKFID, msgID: msgID, voice: .init(mediaID: mediaID))
            return .kfSendVoiceMessage(message)
        default: return nil
        }
    }
}

extension CustomerServiceOutboundMessage {
    /// The message to `POST /cgi-bin/kf/send_msg_on_event` that carries a content; `nil` where there is none.
    public static func kfSendOnEvent(_ content: WeCom.Content, code: String, msgID: String? = nil) -> Self? {
        switch content {
        case .text(let text):
            let message = KfSendOnEventTextMessage(code: code, msgID: msgID, text: .init(content: text))
            return .kfSendOnEventTextMessage(message)
        default: return nil
        }
    }
}
