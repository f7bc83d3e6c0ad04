// Generated from the schemas of SharedTypes. Edit the schema, not this file.
// The messages' properties: 6dcf7e30934c0104.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (SharedTypes).
public enum InboundMessage: MessageUnion {
    /// An album came.
    indirect case album(AlbumEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        Event=album
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AlbumEvent.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .album(AlbumEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .album(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of SharedTypes.
public enum SharedTypes: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "SharedTypes" }
}
