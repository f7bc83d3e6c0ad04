// Generated from the schemas of Sends. Edit the schema, not this file.
// The messages' properties: 223f92126029d20f.

public import WeChatMessageCoding

/// A message that the server sends through the HTTP API (Sends).
public enum OutboundMessage: MessageUnion {
    /// Sends a picture.
    indirect case customImage(CustomImage)
    /// Sends a text to many.
    indirect case massText(MassText)
    /// Sets how fast mass messages go out.
    indirect case speedSetting(SpeedSetting)
    /// Sends a text.
    indirect case customText(CustomText)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/message/custom/send msgtype=image
        POST /cgi-bin/message/mass/send msgtype=text
        POST {response_url}
        POST /cgi-bin/message/custom/send msgtype=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            CustomImage.self,
            MassText.self,
            SpeedSetting.self,
            CustomText.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .customImage(CustomImage(from: &decoder))
        case 1: self = .massText(MassText(from: &decoder))
        case 2: self = .speedSetting(SpeedSetting(from: &decoder))
        default: self = .customText(CustomText(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .customImage(let message): .known(message)
        case .massText(let message): .known(message)
        case .speedSetting(let message): .known(message)
        case .customText(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Sends.
public enum Sends: MessagePlatform {
    public typealias Outbound = OutboundMessage

    public static var name: String { "Sends" }
}
