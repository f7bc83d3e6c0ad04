// Generated from the schemas of Discriminators. Edit the schema, not this file.
// The messages' properties: f0faccb287f69927.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Discriminators).
public enum InboundMessage: MessageUnion {
    /// A value is known under several names.
    indirect case changed(ChangedEvent)
    /// The kind without a beginning is the most general one.
    indirect case subscribe(SubscribeEvent)
    /// The key begins so.
    indirect case subscribeByCode(SubscribeByCodeEvent)
    /// The key begins in one of two ways.
    indirect case subscribeByScan(SubscribeByScanEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        Event=changed‖change‖has_changed ChangeType=2
        Event=subscribe
        Event=subscribe EventKey^qrscene_
        Event=subscribe EventKey^scanbarcode|‖scanimage|
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ChangedEvent.self,
            SubscribeEvent.self,
            SubscribeByCodeEvent.self,
            SubscribeByScanEvent.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .changed(ChangedEvent(from: &decoder))
        case 1: self = .subscribe(SubscribeEvent(from: &decoder))
        case 2: self = .subscribeByCode(SubscribeByCodeEvent(from: &decoder))
        default: self = .subscribeByScan(SubscribeByScanEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .changed(let message): .known(message)
        case .subscribe(let message): .known(message)
        case .subscribeByCode(let message): .known(message)
        case .subscribeByScan(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Discriminators.
public enum Discriminators: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "Discriminators" }
}
