// Generated from the schemas of WeCom/School. Edit the schema, not this file.
// The messages' properties: f036b7e86b0df681.

public import WeChatMessageCoding

/// A message that the server sends through the HTTP API (WeCom, School).
public enum SchoolOutboundMessage: MessageUnion {
    /// Sends parents or students a file as a school notification.
    indirect case fileMessage(SchoolFileMessage)
    /// Sends parents or students a picture as a school notification.
    indirect case imageMessage(SchoolImageMessage)
    /// Sends parents or students a card of a mini program as a school notification.
    indirect case miniProgramMessage(SchoolMiniProgramMessage)
    /// Sends parents or students articles as a school notification, which WeCom keeps.
    indirect case mpNewsMessage(SchoolMpNewsMessage)
    /// Sends parents or students articles as a school notification, which open pages outside.
    indirect case newsMessage(SchoolNewsMessage)
    /// Sends parents or students text as a school notification.
    indirect case textMessage(SchoolTextMessage)
    /// Sends parents or students a video as a school notification.
    indirect case videoMessage(SchoolVideoMessage)
    /// Sends parents or students a voice clip as a school notification.
    indirect case voiceMessage(SchoolVoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/externalcontact/message/send msgtype=file
        POST /cgi-bin/externalcontact/message/send msgtype=image
        POST /cgi-bin/externalcontact/message/send msgtype=miniprogram
        POST /cgi-bin/externalcontact/message/send msgtype=mpnews
        POST /cgi-bin/externalcontact/message/send msgtype=news
        POST /cgi-bin/externalcontact/message/send msgtype=text
        POST /cgi-bin/externalcontact/message/send msgtype=video
        POST /cgi-bin/externalcontact/message/send msgtype=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            SchoolFileMessage.self,
            SchoolImageMessage.self,
            SchoolMiniProgramMessage.self,
            SchoolMpNewsMessage.self,
            SchoolNewsMessage.self,
            SchoolTextMessage.self,
            SchoolVideoMessage.self,
            SchoolVoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .fileMessage(SchoolFileMessage(from: &decoder))
        case 1: self = .imageMessage(SchoolImageMessage(from: &decoder))
        case 2: self = .miniProgramMessage(SchoolMiniProgramMessage(from: &decoder))
        case 3: self = .mpNewsMessage(SchoolMpNewsMessage(from: &decoder))
        case 4: self = .newsMessage(SchoolNewsMessage(from: &decoder))
        case 5: self = .textMessage(SchoolTextMessage(from: &decoder))
        case 6: self = .videoMessage(SchoolVideoMessage(from: &decoder))
        default: self = .voiceMessage(SchoolVoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .fileMessage(let message): .known(message)
        case .imageMessage(let message): .known(message)
        case .miniProgramMessage(let message): .known(message)
        case .mpNewsMessage(let message): .known(message)
        case .newsMessage(let message): .known(message)
        case .textMessage(let message): .known(message)
        case .videoMessage(let message): .known(message)
        case .voiceMessage(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, School.
public enum WeComSchool: MessagePlatform {
    public typealias Outbound = SchoolOutboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "School" }

    public typealias Content = WeCom.Content

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? { nil }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension SchoolOutboundMessage {
    /// The message to `POST /cgi-bin/externalcontact/message/send` that carries a content; `nil` where there is none.
    public static func school(
        _ content: WeCom.Content, scope: SchoolReceiverScope? = nil, toExternalUsers: [String] = [],
        toParents: [String] = [], toStudents: [String] = [], toDepartments: [String] = [], toAll: Bool? = nil,
        agentID: Int64, checksDuplicates: Bool? = nil, duplicateCheckInterval: Int? = nil, translatesIDs: Bool? = nil
    ) -> Self? {
        switch content {
        case .file(let mediaID):
            let message = SchoolFileMessage(
                scope: scope, toExternalUsers: toExternalUsers, toParents: toParents, toStudents: toStudents,
                toDepartments: toDepartments, toAll: toAll, agentID: agentID, file: .init(mediaID: mediaID),
                checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
            return .fileMessage(message)
        case .image(let mediaID):
            let message = SchoolImageMessage(
                scope: scope, toExternalUsers: toExternalUsers, toParents: toParents, toStudents: toStudents,
                toDepartments: toDepartments, toAll: toAll, agentID: agentID, image: .init(mediaID: mediaID),
                checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
            return .imageMessage(message)
        case .news(let news) where news.count <= 8:
            let message = SchoolNewsMessage(
                scope: scope, toExternalUsers: toExternalUsers, toParents: toParents, toStudents: toStudents,
                toDepartments: toDepartments, toAll: toAll, agentID: agentID,
                news: .init(
                    articles: news.map {
                        .init(title: $0.title, description: $0.description, url: $0.url, picURL: $0.picURL)
                    }),
                translatesIDs: translatesIDs, checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .newsMessage(message)
        case .text(let text):
            let message = SchoolTextMessage(
                scope: scope, toExternalUsers: toExternalUsers, toParents: toParents, toStudents: toStudents,
                toDepartments: toDepartments, toAll: toAll, agentID: agentID, text: .init(content: text),
                translatesIDs: translatesIDs, checksDuplicates: checksDuplicates,
                duplicateCheckInterval: duplicateCheckInterval)
            return .textMessage(message)
        case .video(let mediaID, let title, let description):
            let message = SchoolVideoMessage(
                scope: scope, toExternalUsers: toExternalUsers, toParents: toParents, toStudents: toStudents,
                toDepartments: toDepartments, toAll: toAll, agentID: agentID,
                video: .init(mediaID: mediaID, title: title, description: description),
                checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
            return .videoMessage(message)
        case .voice(let mediaID):
            let message = SchoolVoiceMessage(
                scope: scope, toExternalUsers: toExternalUsers, toParents: toParents, toStudents: toStudents,
                toDepartments: toDepartments, toAll: toAll, agentID: agentID, voice: .init(mediaID: mediaID),
                checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
            return .voiceMessage(message)
        default: return nil
        }
    }
}
