// Generated from the schemas of Channels. Edit the schema, not this file.
// The messages' properties: 800921dccda4ddd8.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Channels).
public enum InboundMessage: MessageUnion {
    /// Something happened.
    indirect case foo(FooEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event
        """)

    public static var messageTypes: [any Message.Type] {
        [
            FooEvent.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .foo(FooEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .foo(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Channels.
public enum Channels: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "Channels" }

    public static var channels: [any MessagePlatform.Type] { [Channels.self, ChannelsRobot.self] }
}
