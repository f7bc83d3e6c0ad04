// Generated from the schemas of Headers. Edit the schema, not this file.
// The messages' properties: ea75078f10b7213d.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Headers).
public enum InboundMessage: MessageUnion {
    /// Nothing but a header.
    indirect case barHappened(BarEvent)
    /// Foo happened.
    indirect case foo(FooEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event Event=BAR
        MsgType=event Event=FOO
        """)

    public static var messageTypes: [any Message.Type] {
        [
            BarEvent.self,
            FooEvent.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .barHappened(BarEvent(from: &decoder))
        default: self = .foo(FooEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .barHappened(let message): .known(message)
        case .foo(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (Headers).
public enum Reply: MessageUnion {
    /// Answers foo.
    indirect case foo(FooReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=foo
        """)

    public static var messageTypes: [any Message.Type] {
        [
            FooReply.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .foo(FooReply(from: &decoder))
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

/// A message that the server sends through the HTTP API (Headers).
public enum OutboundMessage: MessageUnion {
    /// Sends foo.
    indirect case foo(FooSend)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /foo/send msgtype=foo
        """)

    public static var messageTypes: [any Message.Type] {
        [
            FooSend.self
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        default: self = .foo(FooSend(from: &decoder))
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

/// The messages of Headers.
public enum Headers: MessagePlatform {
    public typealias Inbound = InboundMessage
    public typealias Answer = Reply
    public typealias Outbound = OutboundMessage

    public static var name: String { "Headers" }
}
