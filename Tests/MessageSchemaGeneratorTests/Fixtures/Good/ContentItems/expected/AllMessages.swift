// Generated from the schemas of ContentItems. Edit the schema, not this file.
// The messages' properties: 68afc28d4eed3374.

public import WeChatMessageCoding

/// A message with which the server answers a push (ContentItems).
public enum Reply: MessageUnion {
    /// Boxes are answered.
    indirect case boxes(BoxesReply)
    /// Dates are answered.
    indirect case dates(DatesReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=boxes
        MsgType=dates
        """)

    public static var messageTypes: [any Message.Type] {
        [
            BoxesReply.self,
            DatesReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .boxes(BoxesReply(from: &decoder))
        default: self = .dates(DatesReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .boxes(let message): .known(message)
        case .dates(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of ContentItems.
public enum ContentItems: MessagePlatform {
    public typealias Answer = Reply

    public static var name: String { "ContentItems" }

    /// What can be said in several forms: as a passive reply, and through the HTTP API.
    public enum Content: Sendable, Equatable {
        /// Boxes.
        case boxes([Box])
        /// Dates.
        case dates([Day])
    }

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        Reply(content)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension Reply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: ContentItems.Content) {
        switch content {
        case .boxes(let boxes):
            let message = BoxesReply(box: boxes)
            self = .boxes(message)
        case .dates(let dates):
            let message = DatesReply(day: dates.map { .init(time: $0.time) })
            self = .dates(message)
        }
    }
}
