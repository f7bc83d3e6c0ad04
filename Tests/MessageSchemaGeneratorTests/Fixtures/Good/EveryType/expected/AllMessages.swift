// Generated from the schemas of EveryType. Edit the schema, not this file.
// The messages' properties: 497492f6281744a2.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (EveryType).
public enum InboundMessage: MessageUnion {
    /// Something with every type happened.
    indirect case fieldsEvent(FieldsEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=fields Version=3
        """)

    public static var messageTypes: [any Message.Type] {
        [
            FieldsEvent.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .fieldsEvent(FieldsEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .fieldsEvent(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of EveryType.
public enum EveryType: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "EveryType" }
}
