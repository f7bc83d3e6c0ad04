// Generated from the schemas of Lists. Edit the schema, not this file.
// The messages' properties: 6e70654866c597fe.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Lists).
public enum InboundMessage: MessageUnion {
    /// A list of every form.
    indirect case listsEvent(ListsEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=lists
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ListsEvent.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .listsEvent(ListsEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .listsEvent(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Lists.
public enum Lists: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "Lists" }
}
