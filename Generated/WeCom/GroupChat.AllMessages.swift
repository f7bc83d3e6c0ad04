// Generated from the schemas of WeCom/GroupChat. Edit the schema, not this file.
// The messages' properties: e88d4d2ef20e66fe.

public import WeChatMessageCoding

/// A message that the server sends through the HTTP API (WeCom, GroupChat).
public enum GroupChatOutboundMessage: MessageUnion {
    /// Sends a file into a group chat that the application made.
    indirect case appChatFileMessage(AppChatFileMessage)
    /// Sends a picture into a group chat that the application made.
    indirect case appChatImageMessage(AppChatImageMessage)
    /// Sends Markdown into a group chat that the application made.
    indirect case appChatMarkdownMessage(AppChatMarkdownMessage)
    /// Sends articles into a group chat that the application made, which WeCom keeps.
    indirect case appChatMpNewsMessage(AppChatMpNewsMessage)
    /// Sends articles into a group chat that the application made, which open pages outside.
    indirect case appChatNewsMessage(AppChatNewsMessage)
    /// Sends a card of text with a link into a group chat that the application made.
    indirect case appChatTextCardMessage(AppChatTextCardMessage)
    /// Sends text into a group chat that the application made.
    indirect case appChatTextMessage(AppChatTextMessage)
    /// Sends a video into a group chat that the application made.
    indirect case appChatVideoMessage(AppChatVideoMessage)
    /// Sends a voice clip into a group chat that the application made.
    indirect case appChatVoiceMessage(AppChatVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/appchat/send msgtype=file
        POST /cgi-bin/appchat/send msgtype=image
        POST /cgi-bin/appchat/send msgtype=markdown
        POST /cgi-bin/appchat/send msgtype=mpnews
        POST /cgi-bin/appchat/send msgtype=news
        POST /cgi-bin/appchat/send msgtype=textcard
        POST /cgi-bin/appchat/send msgtype=text
        POST /cgi-bin/appchat/send msgtype=video
        POST /cgi-bin/appchat/send msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AppChatFileMessage.self,
            AppChatImageMessage.self,
            AppChatMarkdownMessage.self,
            AppChatMpNewsMessage.self,
            AppChatNewsMessage.self,
            AppChatTextCardMessage.self,
            AppChatTextMessage.self,
            AppChatVideoMessage.self,
            AppChatVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .appChatFileMessage(AppChatFileMessage(from: &decoder))
        case 1: self = .appChatImageMessage(AppChatImageMessage(from: &decoder))
        case 2: self = .appChatMarkdownMessage(AppChatMarkdownMessage(from: &decoder))
        case 3: self = .appChatMpNewsMessage(AppChatMpNewsMessage(from: &decoder))
        case 4: self = .appChatNewsMessage(AppChatNewsMessage(from: &decoder))
        case 5: self = .appChatTextCardMessage(AppChatTextCardMessage(from: &decoder))
        case 6: self = .appChatTextMessage(AppChatTextMessage(from: &decoder))
        case 7: self = .appChatVideoMessage(AppChatVideoMessage(from: &decoder))
        default: self = .appChatVoiceMessage(AppChatVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .appChatFileMessage(let message): .known(message)
        case .appChatImageMessage(let message): .known(message)
        case .appChatMarkdownMessage(let message): .known(message)
        case .appChatMpNewsMessage(let message): .known(message)
        case .appChatNewsMessage(let message): .known(message)
        case .appChatTextCardMessage(let message): .known(message)
        case .appChatTextMessage(let message): .known(message)
        case .appChatVideoMessage(let message): .known(message)
        case .appChatVoiceMessage(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, GroupChat.
public enum WeComGroupChat: MessagePlatform {
    public typealias Outbound = GroupChatOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "GroupChat" }

    public typealias Content = WeCom.Content

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? { nil }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension GroupChatOutboundMessage {
    /// The message to `POST /cgi-bin/appchat/send` that carries a content; `nil` where there is none.
    public static func appChat(_ content: WeCom.Content, chatID: String, isConfidential: Bool? = nil) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = AppChatFileMessage(
                chatID: chatID, file: .init(mediaID: mediaID), isConfidential: isConfidential)
            return .appChatFileMessage(message)
        case .image(let mediaID):
            let message = AppChatImageMessage(
                chatID: chatID, image: .init(mediaID: mediaID), isConfidential: isConfidential)
            return .appChatImageMessage(message)
        case .markdown(let markdown):
            let message = AppChatMarkdownMessage(chatID: chatID, markdown: .init(content: markdown))
            return .appChatMarkdownMessage(message)
        case .news(let news) where news.count <= 8:
            let message = AppChatNewsMessage(
                chatID: chatID,
                news: .init(
                    articles: news.map {
                        .init(title: $0.title, description: $0.description, url: $0.url, picURL: $0.picURL)
                    }))
            return .appChatNewsMessage(message)
        case .text(let text):
            let message = AppChatTextMessage(chatID: chatID, text: .init(content: text), isConfidential: isConfidential)
            return .appChatTextMessage(message)
        case .textCard(let title, let description, let url, let buttonTitle):
            let message = AppChatTextCardMessage(
                chatID: chatID,
                textCard: .init(title: title, description: description, url: url, buttonText: buttonTitle))
            return .appChatTextCardMessage(message)
        case .video(let mediaID, let title, let description):
            let message = AppChatVideoMessage(
                chatID: chatID, video: .init(mediaID: mediaID, title: title, description: description),
                isConfidential: isConfidential)
            return .appChatVideoMessage(message)
        case .voice(let mediaID):
            let message = AppChatVoiceMessage(chatID: chatID, voice: .init(mediaID: mediaID))
            return .appChatVoiceMessage(message)
        default: return nil
        }
    }
}
