// Generated from the schemas of Contents. Edit the schema, not this file.
// The messages' properties: 764d970f75ab022a.

public import WeChatMessageCoding

/// A message with which the server answers a push (Contents).
public enum Reply: MessageUnion {
    /// Answers with articles.
    indirect case news(NewsReply)
    /// Answers with a text.
    indirect case text(TextReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=news
        MsgType=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            NewsReply.self,
            TextReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .news(NewsReply(from: &decoder))
        default: self = .text(TextReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .news(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (Contents).
public enum OutboundMessage: MessageUnion {
    /// Sends a picture.
    indirect case customImage(CustomImage)
    /// Sends an article.
    indirect case customNews(CustomNews)
    /// Sends a text.
    indirect case customText(CustomText)
    /// Sends pictures to many.
    indirect case massAllImages(MassAllImages)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /custom/send msgtype=image
        POST /custom/send msgtype=news
        POST /custom/send msgtype=text
        POST /mass/sendall msgtype=image
        """)

    public static var messageTypes: [any Message.Type] {
        [
            CustomImage.self,
            CustomNews.self,
            CustomText.self,
            MassAllImages.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .customImage(CustomImage(from: &decoder))
        case 1: self = .customNews(CustomNews(from: &decoder))
        case 2: self = .customText(CustomText(from: &decoder))
        default: self = .massAllImages(MassAllImages(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .customImage(let message): .known(message)
        case .customNews(let message): .known(message)
        case .customText(let message): .known(message)
        case .massAllImages(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Contents.
public enum Contents: MessagePlatform {
    public typealias Answer = Reply
    public typealias Outbound = OutboundMessage

    public static var name: String { "Contents" }

    /// What can be said in several forms: as a passive reply, and through the HTTP API.
    public enum Content: Sendable, Equatable {
        /// A picture.
        case image(mediaID: String)
        /// Articles.
        case news([Article], tags: [String] = [])
        /// Text.
        case text(String)
    }

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        Reply(content, toUserName: user, fromUserName: account, createTime: time)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? {
        OutboundMessage.custom(content, toUser: openID)?.message as? any OutgoingMessage
    }

    public static var channels: [any MessagePlatform.Type] { [Contents.self, ContentsRobot.self] }
}

extension Reply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: Contents.Content, toUserName: String, fromUserName: String, createTime: UnixTime) {
        switch content {
        case .news(let news, _):
            let message = NewsReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime, articleCount: news.count,
                articles: news.map { .init(heading: .init(title: $0.title), url: $0.url) })
            self = .news(message)
        case .text(let text):
            let message = TextReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime, content: text)
            self = .text(message)
        default: return nil
        }
    }
}

extension OutboundMessage {
    /// The message to `POST /custom/send` that carries a content; `nil` where there is none.
    public static func custom(_ content: Contents.Content, toUser: String, articles: [NewsArticle] = []) -> Self? {
        switch content {
        case .image(let mediaID):
            let message = CustomImage(toUser: toUser, mediaID: mediaID, articles: articles)
            return .customImage(message)
        case .news(let news, _) where news.count <= 1:
            let message = CustomNews(
                toUser: toUser, news: .init(articles: news.map { .init(title: $0.title, url: $0.url ?? "") }))
            return .customNews(message)
        case .text(let text):
            let message = CustomText(toUser: toUser, text: .init(content: text))
            return .customText(message)
        default: return nil
        }
    }
}

extension OutboundMessage {
    /// The message to `POST /mass/sendall` that carries a content; `nil` where there is none.
    public static func massAll(_ content: Contents.Content, filter: MassAllImages.Filter) -> Self? {
        switch content {
        case .image(let mediaID):
            let message = MassAllImages(filter: filter, images: .init(mediaIds: [mediaID]))
            return .massAllImages(message)
        default: return nil
        }
    }
}
