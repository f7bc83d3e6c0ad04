/// A platform of WeChat, or one of its channels: the unions of the messages that come and go there. Generated types conform.
///
/// It lets a program be written once for any platform:
///
///     func handle<Platform: MessagePlatform>(_ message: Platform.Inbound) -> Platform.Answer? { … }
public protocol MessagePlatform: Sendable {
    /// What WeChat sends to the server.
    associatedtype Inbound: MessageUnion = NoMessage

    /// What answers a push.
    associatedtype Answer: MessageUnion = NoMessage

    /// What the server sends through the HTTP API.
    associatedtype Outbound: MessageUnion = NoMessage

    /// What can be said in several forms: as a passive reply, a customer-service message, a mass send.
    associatedtype Content: Sendable = Never

    /// The passive reply that carries a content; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - content: What is said.
    ///   - user: Who is answered: the push's `FromUserName`.
    ///   - account: Who answers: the push's `ToUserName`.
    ///   - time: When.
    static func reply(_ content: Content, to user: String, from account: String, at time: UnixTime) -> (any Message)?

    /// The customer-service message that carries a content; `nil` where there is none.
    static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)?

    /// The platform's name: `WeCom`.
    static var name: String { get }

    /// The channel of messages that come to an address of their own: `GroupRobot`; `nil` for the platform's default one.
    static var channel: String? { get }

    /// All channels of the platform, the default one first.
    static var channels: [any MessagePlatform.Type] { get }
}

extension MessagePlatform {
    /// The default channel.
    public static var channel: String? { nil }

    /// The passive reply that carries a content, its header yet to be filled in; `nil` where there is none.
    public static func reply(_ content: Content) -> (any Message)? { reply(content, to: "", from: "", at: 0) }

    /// The one channel of a platform that has no others.
    public static var channels: [any MessagePlatform.Type] { [Self.self] }

    /// The unions of the channel that have messages, in the order of their directions.
    public static var unions: [any MessageUnion.Type] {
        let all: [any MessageUnion.Type] = [Inbound.self, Answer.self, Outbound.self]
        return all.filter { !$0.messageTypes.isEmpty }
    }
}

extension MessagePlatform where Content == Never {
    /// Is never called: there is no content.
    public static func reply(
        _ content: Never, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {}

    /// Is never called: there is no content.
    public static func customerServiceMessage(_ content: Never, to openID: String) -> (any OutgoingMessage)? {}
}

/// The union of a direction in which a platform has no messages.
public enum NoMessage: MessageUnion {
    /// A message, whole: no schema describes any.
    case unknown(UnknownMessage)

    /// No kinds.
    public static let kinds = KindIndex("")

    /// No types.
    public static var messageTypes: [any Message.Type] { [] }

    /// Creates the case of a message.
    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    /// Creates the case of a message, whose kind is of no account.
    public init(malformed: MalformedMessage) { self = .unknown(malformed.message) }

    /// Reads nothing, since there are no kinds.
    public init(kind: Int, from decoder: inout FieldDecoder) { self = .unknown(UnknownMessage(value: .null)) }

    /// The message.
    public var outcome: MessageOutcome {
        switch self {
        case .unknown(let message): .unknown(message)
        }
    }
}
