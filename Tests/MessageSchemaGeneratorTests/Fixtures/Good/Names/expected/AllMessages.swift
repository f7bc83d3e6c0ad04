// Generated from the schemas of Names. Edit the schema, not this file.
// The messages' properties: e137f67d85a9dc39.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Names).
public enum InboundMessage: MessageUnion {
    /// A message whose description is so long that it has to be broken into several lines, because a line of Swift has
    /// at most 120 characters here. It has a second paragraph, with 中文 and 🎉, "quotation marks" and a \ in it.
    indirect case names(NamesEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        Event=names
        """)

    public static var messageTypes: [any Message.Type] {
        [
            NamesEvent.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .names(NamesEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .names(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Names.
public enum Names: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "Names" }
}
