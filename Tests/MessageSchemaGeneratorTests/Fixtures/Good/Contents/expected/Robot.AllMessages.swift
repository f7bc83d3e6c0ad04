// Generated from the schemas of Contents/Robot. Edit the schema, not this file.
// The messages' properties: ea04bb0aaed9f540.

public import WeChatMessageCoding

/// A message with which the server answers a push (Contents, Robot).
public enum RobotReply: MessageUnion {
    /// Answers with a text.
    indirect case text(RobotTextReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            RobotTextReply.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .text(RobotTextReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Contents, Robot.
public enum ContentsRobot: MessagePlatform {
    public typealias Answer = RobotReply

    public static var name: String { "Contents" }
    public static var channel: String? { "Robot" }

    public typealias Content = Contents.Content

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        RobotReply(content)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension RobotReply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: Contents.Content) {
        switch content {
        case .text(let text):
            let message = RobotTextReply(content: text)
            self = .text(message)
        default: return nil
        }
    }
}
