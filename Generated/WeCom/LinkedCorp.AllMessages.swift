// Generated from the schemas of WeCom/LinkedCorp. Edit the schema, not this file.
// The messages' properties: 1d4e68e73a890d46.

public import WeChatMessageCoding

/// A message that the server sends through the HTTP API (WeCom, LinkedCorp).
public enum LinkedCorpOutboundMessage: MessageUnion {
    /// Sends members of linked companies a file from an application.
    indirect case fileMessage(LinkedCorpFileMessage)
    /// Sends members of linked companies a picture from an application.
    indirect case imageMessage(LinkedCorpImageMessage)
    /// Sends members of linked companies Markdown from an application.
    indirect case markdownMessage(LinkedCorpMarkdownMessage)
    /// Sends members of linked companies a notice of a mini program: the mini program itself is the sender, and there
    /// is no `agentid`.
    indirect case miniProgramNoticeMessage(LinkedCorpMiniProgramNoticeMessage)
    /// Sends members of linked companies articles from an application, which WeCom keeps and can guard from being
    /// passed on.
    indirect case mpNewsMessage(LinkedCorpMpNewsMessage)
    /// Sends members of linked companies articles from an application, which open pages outside.
    indirect case newsMessage(LinkedCorpNewsMessage)
    /// Sends members of linked companies a card of text with a link from an application.
    indirect case textCardMessage(LinkedCorpTextCardMessage)
    /// Sends members of linked companies text from an application.
    indirect case textMessage(LinkedCorpTextMessage)
    /// Sends members of linked companies a video from an application.
    indirect case videoMessage(LinkedCorpVideoMessage)
    /// Sends members of linked companies a voice clip from an application.
    indirect case voiceMessage(LinkedCorpVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/linkedcorp/message/send msgtype=file
        POST /cgi-bin/linkedcorp/message/send msgtype=image
        POST /cgi-bin/linkedcorp/message/send msgtype=markdown
        POST /cgi-bin/linkedcorp/message/send msgtype=miniprogram_notice
        POST /cgi-bin/linkedcorp/message/send msgtype=mpnews
        POST /cgi-bin/linkedcorp/message/send msgtype=news
        POST /cgi-bin/linkedcorp/message/send msgtype=textcard
        POST /cgi-bin/linkedcorp/message/send msgtype=text
        POST /cgi-bin/linkedcorp/message/send msgtype=video
        POST /cgi-bin/linkedcorp/message/send msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            LinkedCorpFileMessage.self,
            LinkedCorpImageMessage.self,
            LinkedCorpMarkdownMessage.self,
            LinkedCorpMiniProgramNoticeMessage.self,
            LinkedCorpMpNewsMessage.self,
            LinkedCorpNewsMessage.self,
            LinkedCorpTextCardMessage.self,
            LinkedCorpTextMessage.self,
            LinkedCorpVideoMessage.self,
            LinkedCorpVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .fileMessage(LinkedCorpFileMessage(from: &decoder))
        case 1: self = .imageMessage(LinkedCorpImageMessage(from: &decoder))
        case 2: self = .markdownMessage(LinkedCorpMarkdownMessage(from: &decoder))
        case 3: self = .miniProgramNoticeMessage(LinkedCorpMiniProgramNoticeMessage(from: &decoder))
        case 4: self = .mpNewsMessage(LinkedCorpMpNewsMessage(from: &decoder))
        case 5: self = .newsMessage(LinkedCorpNewsMessage(from: &decoder))
        case 6: self = .textCardMessage(LinkedCorpTextCardMessage(from: &decoder))
        case 7: self = .textMessage(LinkedCorpTextMessage(from: &decoder))
        case 8: self = .videoMessage(LinkedCorpVideoMessage(from: &decoder))
        default: self = .voiceMessage(LinkedCorpVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .fileMessage(let message): .known(message)
        case .imageMessage(let message): .known(message)
        case .markdownMessage(let message): .known(message)
        case .miniProgramNoticeMessage(let message): .known(message)
        case .mpNewsMessage(let message): .known(message)
        case .newsMessage(let message): .known(message)
        case .textCardMessage(let message): .known(message)
        case .textMessage(let message): .known(message)
        case .videoMessage(let message): .known(message)
        case .voiceMessage(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, LinkedCorp.
public enum WeComLinkedCorp: MessagePlatform {
    public typealias Outbound = LinkedCorpOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "LinkedCorp" }

    public typealias Content = WeCom.Content

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? { nil }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension LinkedCorpOutboundMessage {
    /// The message to `POST /cgi-bin/linkedcorp/message/send` that carries a content; `nil` where there is none.
    public static func linkedCorp(
        _ content: WeCom.Content, toUsers: [String] = [], toDepartments: [String] = [], toTags: [String] = [],
        toAll: Bool? = nil, agentID: Int64, confidentiality: Confidentiality? = nil
    ) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = LinkedCorpFileMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                file: .init(mediaID: mediaID), confidentiality: confidentiality)
            return .fileMessage(message)
        case .image(let mediaID):
            let message = LinkedCorpImageMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                image: .init(mediaID: mediaID), confidentiality: confidentiality)
            return .imageMessage(message)
        case .markdown(let markdown):
            let message = LinkedCorpMarkdownMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                markdown: .init(content: markdown))
            return .markdownMessage(message)
        case .news(let news) where news.count <= 8:
            let message = LinkedCorpNewsMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                news: .init(
                    articles: news.map {
                        .init(title: $0.title, description: $0.description, url: $0.url, picURL: $0.picURL)
                    }))
            return .newsMessage(message)
        case .text(let text):
            let message = LinkedCorpTextMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                text: .init(content: text), confidentiality: confidentiality)
            return .textMessage(message)
        case .textCard(let title, let description, let url, let buttonTitle):
            let message = LinkedCorpTextCardMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                textCard: .init(title: title, description: description, url: url, buttonText: buttonTitle))
            return .textCardMessage(message)
        case .video(let mediaID, let title, let description):
            let message = LinkedCorpVideoMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                video: .init(mediaID: mediaID, title: title, description: description),
                confidentiality: confidentiality)
            return .videoMessage(message)
        case .voice(let mediaID):
            let message = LinkedCorpVoiceMessage(
                toUsers: toUsers, toDepartments: toDepartments, toTags: toTags, toAll: toAll, agentID: agentID,
                voice: .init(mediaID: mediaID))
            return .voiceMessage(message)
        default: return nil
        }
    }
}
