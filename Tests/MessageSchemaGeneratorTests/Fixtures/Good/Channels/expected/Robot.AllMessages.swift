// Generated from the schemas of Channels/Robot. Edit the schema, not this file.
// The messages' properties: a3925231014a318a.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Channels, Robot).
public enum RobotInboundMessage: MessageUnion {
    /// Something happened.
    indirect case click(RobotClickEvent)
    /// Something happened.
    indirect case opened(OpenedEvent)
    /// Something happened.
    indirect case text(RobotTextMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=event event/eventtype=click‖tap event/card/card_type^text_‖news_
        msgtype=event event/eventtype=opened
        msgtype=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            RobotClickEvent.self,
            OpenedEvent.self,
            RobotTextMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .click(RobotClickEvent(from: &decoder))
        case 1: self = .opened(OpenedEvent(from: &decoder))
        default: self = .text(RobotTextMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .click(let message): .known(message)
        case .opened(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (Channels, Robot).
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

/// The messages of Channels, Robot.
public enum ChannelsRobot: MessagePlatform {
    public typealias Inbound = RobotInboundMessage
    public typealias Answer = RobotReply

    public static var name: String { "Channels" }
    public static var channel: String? { "Robot" }
}
