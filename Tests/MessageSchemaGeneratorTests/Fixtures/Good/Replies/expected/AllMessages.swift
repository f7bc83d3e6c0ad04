// Generated from the schemas of Replies. Edit the schema, not this file.
// The messages' properties: 9e9f0adb092b54e8.

public import WeChatMessageCoding

/// A message with which the server answers a push (Replies).
public enum Reply: MessageUnion {
    /// Answers the delivery of goods or coins.
    indirect case delivery(DeliveryReply)
    /// Answers with a text.
    indirect case text(TextReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        goods_deliver_notify‖coin_pay_notify
        MsgType=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            DeliveryReply.self,
            TextReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .delivery(DeliveryReply(from: &decoder))
        default: self = .text(TextReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .delivery(let message): .known(message)
        case .text(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Replies.
public enum Replies: MessagePlatform {
    public typealias Answer = Reply

    public static var name: String { "Replies" }
}
