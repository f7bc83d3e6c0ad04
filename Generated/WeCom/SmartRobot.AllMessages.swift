// Generated from the schemas of WeCom/SmartRobot. Edit the schema, not this file.
// The messages' properties: d7f3feea242cc22f.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, SmartRobot).
public enum SmartRobotInboundMessage: MessageUnion {
    /// A smart robot that is connected by WebSocket was connected anew, and this connection is closed.
    indirect case aibotDisconnected(AibotDisconnectedEvent)
    /// A member opened the chat with a smart robot for the first time that day. A welcome can be answered.
    indirect case aibotEnterChat(AibotEnterChatEvent)
    /// A member rated an answer of a smart robot, or withdrew the rating. The push must be answered with nothing.
    indirect case aibotFeedback(AibotFeedbackEvent)
    /// A member pressed a button or an entry of the menu of a template card that a smart robot sent.
    indirect case aibotTemplateCard(AibotTemplateCardEvent)
    /// A member sent a smart robot a file in the chat with it.
    indirect case aibotFile(AibotFileMessage)
    /// A member sent a smart robot a picture in the chat with it.
    indirect case aibotImage(AibotImageMessage)
    /// A member sent a smart robot text and pictures in one message.
    indirect case aibotMixed(AibotMixedMessage)
    /// WeCom asks for the next part of a streamed answer, for up to six minutes after the message. Robots with a
    /// callback address get it, those connected by WebSocket do not.
    indirect case aibotStreamRefresh(AibotStreamRefresh)
    /// A member wrote to a smart robot: in a group with a mention of it, or in the chat with it.
    indirect case aibotText(AibotTextMessage)
    /// A member sent a smart robot a video in the chat with it.
    indirect case aibotVideo(AibotVideoMessage)
    /// A member spoke to a smart robot in the chat with it.
    indirect case aibotVoice(AibotVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=event event/eventtype=disconnected_event
        msgtype=event event/eventtype=enter_chat
        msgtype=event event/eventtype=feedback_event
        msgtype=event event/eventtype=template_card_event
        msgtype=file
        msgtype=image
        msgtype=mixed
        msgtype=stream
        msgtype=text
        msgtype=video
        msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AibotDisconnectedEvent.self,
            AibotEnterChatEvent.self,
            AibotFeedbackEvent.self,
            AibotTemplateCardEvent.self,
            AibotFileMessage.self,
            AibotImageMessage.self,
            AibotMixedMessage.self,
            AibotStreamRefresh.self,
            AibotTextMessage.self,
            AibotVideoMessage.self,
            AibotVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .aibotDisconnected(AibotDisconnectedEvent(from: &decoder))
        case 1: self = .aibotEnterChat(AibotEnterChatEvent(from: &decoder))
        case 2: self = .aibotFeedback(AibotFeedbackEvent(from: &decoder))
        case 3: self = .aibotTemplateCard(AibotTemplateCardEvent(from: &decoder))
        case 4: self = .aibotFile(AibotFileMessage(from: &decoder))
        case 5: self = .aibotImage(AibotImageMessage(from: &decoder))
        case 6: self = .aibotMixed(AibotMixedMessage(from: &decoder))
        case 7: self = .aibotStreamRefresh(AibotStreamRefresh(from: &decoder))
        case 8: self = .aibotText(AibotTextMessage(from: &decoder))
        case 9: self = .aibotVideo(AibotVideoMessage(from: &decoder))
        default: self = .aibotVoice(AibotVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .aibotDisconnected(let message): .known(message)
        case .aibotEnterChat(let message): .known(message)
        case .aibotFeedback(let message): .known(message)
        case .aibotTemplateCard(let message): .known(message)
        case .aibotFile(let message): .known(message)
        case .aibotImage(let message): .known(message)
        case .aibotMixed(let message): .known(message)
        case .aibotStreamRefresh(let message): .known(message)
        case .aibotText(let message): .known(message)
        case .aibotVideo(let message): .known(message)
        case .aibotVoice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (WeCom, SmartRobot).
public enum SmartRobotReply: MessageUnion {
    /// Answers a message for a smart robot with a template card with buttons.
    indirect case aibotButtonInteractionCard(AibotButtonInteractionCardReply)
    /// Answers a message for a smart robot with a template card with several questions.
    indirect case aibotMultipleInteractionCard(AibotMultipleInteractionCardReply)
    /// Answers a message for a smart robot with a template card: a notice with a picture.
    indirect case aibotNewsNoticeCard(AibotNewsNoticeCardReply)
    /// Answers a message for a smart robot, or WeCom's request for the next part, with a streamed text.
    indirect case aibotStream(AibotStreamReply)
    /// Answers a message for a smart robot with a streamed text and a template card. The card can come in any part,
    /// once.
    indirect case aibotStreamWithTemplateCard(AibotStreamWithTemplateCardReply)
    /// Welcomes a member who opened the chat with a smart robot. It answers that event alone.
    indirect case aibotText(AibotTextReply)
    /// Answers a message for a smart robot with a template card: a notice of text.
    indirect case aibotTextNoticeCard(AibotTextNoticeCardReply)
    /// Answers a tap on a template card of a smart robot: puts another card in its place.
    indirect case aibotUpdateTemplateCard(AibotUpdateTemplateCardReply)
    /// Answers a message for a smart robot with a template card with one question.
    indirect case aibotVoteInteractionCard(AibotVoteInteractionCardReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=template_card template_card/card_type=button_interaction
        msgtype=template_card template_card/card_type=multiple_interaction
        msgtype=template_card template_card/card_type=news_notice
        msgtype=stream
        msgtype=stream_with_template_card
        msgtype=text
        msgtype=template_card template_card/card_type=text_notice
        response_type=update_template_card
        msgtype=template_card template_card/card_type=vote_interaction
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AibotButtonInteractionCardReply.self,
            AibotMultipleInteractionCardReply.self,
            AibotNewsNoticeCardReply.self,
            AibotStreamReply.self,
            AibotStreamWithTemplateCardReply.self,
            AibotTextReply.self,
            AibotTextNoticeCardReply.self,
            AibotUpdateTemplateCardReply.self,
            AibotVoteInteractionCardReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .aibotButtonInteractionCard(AibotButtonInteractionCardReply(from: &decoder))
        case 1: self = .aibotMultipleInteractionCard(AibotMultipleInteractionCardReply(from: &decoder))
        case 2: self = .aibotNewsNoticeCard(AibotNewsNoticeCardReply(from: &decoder))
        case 3: self = .aibotStream(AibotStreamReply(from: &decoder))
        case 4: self = .aibotStreamWithTemplateCard(AibotStreamWithTemplateCardReply(from: &decoder))
        case 5: self = .aibotText(AibotTextReply(from: &decoder))
        case 6: self = .aibotTextNoticeCard(AibotTextNoticeCardReply(from: &decoder))
        case 7: self = .aibotUpdateTemplateCard(AibotUpdateTemplateCardReply(from: &decoder))
        default: self = .aibotVoteInteractionCard(AibotVoteInteractionCardReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .aibotButtonInteractionCard(let message): .known(message)
        case .aibotMultipleInteractionCard(let message): .known(message)
        case .aibotNewsNoticeCard(let message): .known(message)
        case .aibotStream(let message): .known(message)
        case .aibotStreamWithTemplateCard(let message): .known(message)
        case .aibotText(let message): .known(message)
        case .aibotTextNoticeCard(let message): .known(message)
        case .aibotUpdateTemplateCard(let message): .known(message)
        case .aibotVoteInteractionCard(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom, SmartRobot).
public enum SmartRobotOutboundMessage: MessageUnion {
    /// Sends Markdown to the `response_url` of a push to a smart robot, once within an hour.
    indirect case aibotMarkdown(AibotMarkdownSend)
    /// Sends a template card to the `response_url` of a push to a smart robot, once within an hour.
    indirect case aibotTemplateCard(AibotTemplateCardSend)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST {response_url} msgtype=markdown
        POST {response_url} msgtype=template_card
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AibotMarkdownSend.self,
            AibotTemplateCardSend.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .aibotMarkdown(AibotMarkdownSend(from: &decoder))
        default: self = .aibotTemplateCard(AibotTemplateCardSend(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .aibotMarkdown(let message): .known(message)
        case .aibotTemplateCard(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, SmartRobot.
public enum WeComSmartRobot: MessagePlatform {
    public typealias Inbound = SmartRobotInboundMessage
    public typealias Answer = SmartRobotReply
    public typealias Outbound = SmartRobotOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "SmartRobot" }

    public typealias Content = WeCom.Content

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        SmartRobotReply(content)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension SmartRobotReply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: WeCom.Content) {
        switch content {
        case .text(let text):
            let message = AibotTextReply(text: .init(content: text))
            self = .aibotText(message)
        default: return nil
        }
    }
}

extension SmartRobotOutboundMessage {
    /// The message to `POST {response_url}` that carries a content; `nil` where there is none.
    public static func aibot(_ content: WeCom.Content) -> Self? {
        switch content {
        case .markdown(let markdown):
            let message = AibotMarkdownSend(markdown: .init(content: markdown))
            return .aibotMarkdown(message)
        default: return nil
        }
    }
}
