// Generated from the schemas of ManyFields. Edit the schema, not this file.
// The messages' properties: 511c571cbb484aef.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (ManyFields).
public enum InboundMessage: MessageUnion {
    /// More fields than a word has bits.
    indirect case manyEvent(ManyEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=many
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ManyEvent.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .manyEvent(ManyEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .manyEvent(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of ManyFields.
public enum ManyFields: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "ManyFields" }
}
