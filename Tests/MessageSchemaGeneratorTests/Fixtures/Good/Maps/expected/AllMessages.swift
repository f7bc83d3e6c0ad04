// Generated from the schemas of Maps. Edit the schema, not this file.
// The messages' properties: f803d14a6b465d10.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Maps).
public enum InboundMessage: MessageUnion {
    /// Something happened.
    indirect case maps(MapsEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        Event=maps
        """)

    public static var messageTypes: [any Message.Type] {
        [
            MapsEvent.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .maps(MapsEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .maps(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Maps.
public enum Maps: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "Maps" }
}
