// Generated from the schemas of Unions/Robot. Edit the schema, not this file.
// The messages' properties: aa9b0bf7e7b50a9d.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Unions, Robot).
public enum RobotInboundMessage: MessageUnion {
    /// A member passed messages on to the robot.
    indirect case forwarded(RobotForwardedMessage)
    /// A member wrote to the robot.
    indirect case text(RobotTextMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=forwarded
        msgtype=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            RobotForwardedMessage.self,
            RobotTextMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .forwarded(RobotForwardedMessage(from: &decoder))
        default: self = .text(RobotTextMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .forwarded(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (Unions, Robot).
public enum RobotOutboundMessage: MessageUnion {
    /// Asks for the messages.
    indirect case fetch(Fetch)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/robot/fetch
        """)

    public static var messageTypes: [any Message.Type] {
        [
            Fetch.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .fetch(Fetch(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .fetch(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Unions, Robot.
public enum UnionsRobot: MessagePlatform {
    public typealias Inbound = RobotInboundMessage
    public typealias Outbound = RobotOutboundMessage

    public static var name: String { "Unions" }
    public static var channel: String? { "Robot" }
}
