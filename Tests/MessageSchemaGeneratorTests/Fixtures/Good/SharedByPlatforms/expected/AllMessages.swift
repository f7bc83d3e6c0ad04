// Generated from the schemas of SharedByPlatforms. Edit the schema, not this file.
// The messages' properties: f492dd66cfddede0.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (SharedByPlatforms).
public enum InboundMessage: MessageUnion {
    /// An order was paid.
    indirect case paid(PaidEvent)
    /// Goods came back.
    indirect case returned(ReturnedEvent)
    /// Has the name of a definition that is not used here.
    indirect case unused(UnusedEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        Event=paid
        Event=returned
        Event=unused
        """)

    public static var messageTypes: [any Message.Type] {
        [
            PaidEvent.self,
            ReturnedEvent.self,
            UnusedEvent.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .paid(PaidEvent(from: &decoder))
        case 1: self = .returned(ReturnedEvent(from: &decoder))
        default: self = .unused(UnusedEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .paid(let message): .known(message)
        case .returned(let message): .known(message)
        case .unused(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of SharedByPlatforms.
public enum SharedByPlatforms: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "SharedByPlatforms" }
}
