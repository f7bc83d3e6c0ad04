// Generated from the schemas of WeCom/GroupRobot. Edit the schema, not this file.
// The messages' properties: ca34f9b64398f759.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, GroupRobot).
public enum GroupRobotInboundMessage: MessageUnion {
    /// A group robot was added to a chat or removed from one, or a member opened the chat with it.
    indirect case groupRobot(GroupRobotEvent)
    /// A member pressed a button of the attachment of a Markdown message that a group robot sent.
    indirect case attachment(GroupRobotAttachmentEvent)
    /// A member sent a group robot a picture.
    indirect case image(GroupRobotImageMessage)
    /// A member sent a group robot text and pictures in one message.
    indirect case mixed(GroupRobotMixedMessage)
    /// A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
    indirect case text(GroupRobotTextMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event
        MsgType=attachment
        MsgType=image
        MsgType=mixed
        MsgType=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            GroupRobotEvent.self,
            GroupRobotAttachmentEvent.self,
            GroupRobotImageMessage.self,
            GroupRobotMixedMessage.self,
            GroupRobotTextMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .groupRobot(GroupRobotEvent(from: &decoder))
        case 1: self = .attachment(GroupRobotAttachmentEvent(from: &decoder))
        case 2: self = .image(GroupRobotImageMessage(from: &decoder))
        case 3: self = .mixed(GroupRobotMixedMessage(from: &decoder))
        default: self = .text(GroupRobotTextMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .groupRobot(let message): .known(message)
        case .attachment(let message): .known(message)
        case .image(let message): .known(message)
        case .mixed(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (WeCom, GroupRobot).
public enum GroupRobotReply: MessageUnion {
    /// Answers with a picture in the chat in which the group robot was spoken to.
    indirect case image(GroupRobotImageReply)
    /// Answers with Markdown in the chat in which the group robot was spoken to.
    indirect case markdown(GroupRobotMarkdownReply)
    /// Answers with text in the chat in which the group robot was spoken to.
    indirect case text(GroupRobotTextReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=image
        MsgType=markdown
        MsgType=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            GroupRobotImageReply.self,
            GroupRobotMarkdownReply.self,
            GroupRobotTextReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .image(GroupRobotImageReply(from: &decoder))
        case 1: self = .markdown(GroupRobotMarkdownReply(from: &decoder))
        default: self = .text(GroupRobotTextReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .image(let message): .known(message)
        case .markdown(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (WeCom, GroupRobot).
public enum GroupRobotOutboundMessage: MessageUnion {
    /// Sends a file into a group through the webhook of its robot.
    indirect case webhookFileMessage(WebhookFileMessage)
    /// Sends a picture into a group through the webhook of its robot.
    indirect case webhookImageMessage(WebhookImageMessage)
    /// Sends Markdown into a group through the webhook of its robot.
    indirect case webhookMarkdownMessage(WebhookMarkdownMessage)
    /// Sends Markdown of the second version, with tables and lists, into a group through the webhook of its robot. It
    /// knows no colours and no mentions.
    indirect case webhookMarkdownV2Message(WebhookMarkdownV2Message)
    /// Sends articles into a group through the webhook of its robot.
    indirect case webhookNewsMessage(WebhookNewsMessage)
    /// Sends a template card: a notice with a picture, into a group through the webhook of its robot.
    indirect case webhookNewsNoticeCardMessage(WebhookNewsNoticeCardMessage)
    /// Sends text into a group through the webhook of its robot; at most 20 messages a minute.
    indirect case webhookTextMessage(WebhookTextMessage)
    /// Sends a template card: a notice of text, into a group through the webhook of its robot.
    indirect case webhookTextNoticeCardMessage(WebhookTextNoticeCardMessage)
    /// Sends a voice clip into a group through the webhook of its robot.
    indirect case webhookVoiceMessage(WebhookVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST {webhook_url} msgtype=file
        POST {webhook_url} msgtype=image
        POST {webhook_url} msgtype=markdown
        POST {webhook_url} msgtype=markdown_v2
        POST {webhook_url} msgtype=news
        POST {webhook_url} msgtype=template_card template_card/card_type=news_notice
        POST {webhook_url} msgtype=text
        POST {webhook_url} msgtype=template_card template_card/card_type=text_notice
        POST {webhook_url} msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            WebhookFileMessage.self,
            WebhookImageMessage.self,
            WebhookMarkdownMessage.self,
            WebhookMarkdownV2Message.self,
            WebhookNewsMessage.self,
            WebhookNewsNoticeCardMessage.self,
            WebhookTextMessage.self,
            WebhookTextNoticeCardMessage.self,
            WebhookVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .webhookFileMessage(WebhookFileMessage(from: &decoder))
        case 1: self = .webhookImageMessage(WebhookImageMessage(from: &decoder))
        case 2: self = .webhookMarkdownMessage(WebhookMarkdownMessage(from: &decoder))
        case 3: self = .webhookMarkdownV2Message(WebhookMarkdownV2Message(from: &decoder))
        case 4: self = .webhookNewsMessage(WebhookNewsMessage(from: &decoder))
        case 5: self = .webhookNewsNoticeCardMessage(WebhookNewsNoticeCardMessage(from: &decoder))
        case 6: self = .webhookTextMessage(WebhookTextMessage(from: &decoder))
        case 7: self = .webhookTextNoticeCardMessage(WebhookTextNoticeCardMessage(from: &decoder))
        default: self = .webhookVoiceMessage(WebhookVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .webhookFileMessage(let message): .known(message)
        case .webhookImageMessage(let message): .known(message)
        case .webhookMarkdownMessage(let message): .known(message)
        case .webhookMarkdownV2Message(let message): .known(message)
        case .webhookNewsMessage(let message): .known(message)
        case .webhookNewsNoticeCardMessage(let message): .known(message)
        case .webhookTextMessage(let message): .known(message)
        case .webhookTextNoticeCardMessage(let message): .known(message)
        case .webhookVoiceMessage(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, GroupRobot.
public enum WeComGroupRobot: MessagePlatform {
    public typealias Inbound = GroupRobotInboundMessage
    public typealias Answer = GroupRobotReply
    public typealias Outbound = GroupRobotOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "GroupRobot" }

    public typealias Content = WeCom.Content

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        GroupRobotReply(content)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension GroupRobotReply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: WeCom.Content) {
        switch content {
        case .markdown(let markdown):
            let message = GroupRobotMarkdownReply(markdown: .init(content: markdown))
            self = .markdown(message)
        case .text(let text):
            let message = GroupRobotTextReply(text: .init(content: text))
            self = .text(message)
        default: return nil
        }
    }
}

extension GroupRobotOutboundMessage {
    /// The message to `POST {webhook_url}` that carries a content; `nil` where there is none.
    public static func webhook(_ content: WeCom.Content) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = WebhookFileMessage(file: .init(mediaID: mediaID))
            return .webhookFileMessage(message)
        case .markdown(let markdown):
            let message = WebhookMarkdownMessage(markdown: .init(content: markdown))
            return .webhookMarkdownMessage(message)
        case .news(let news) where news.count <= 8:
            let message = WebhookNewsMessage(
                news: .init(
                    articles: news.map {
                        .init(title: $0.title, description: $0.description, url: $0.url, picURL: $0.picURL)
                    }))
            return .webhookNewsMessage(message)
        case .text(let text):
            let message = WebhookTextMessage(text: .init(content: text))
            return .webhookTextMessage(message)
        case .voice(let mediaID):
            let message = WebhookVoiceMessage(voice: .init(mediaID: mediaID))
            return .webhookVoiceMessage(message)
        default: return nil
        }
    }
}
