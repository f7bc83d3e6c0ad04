// Generated from the schemas of WeCom/GroupRobotJSON. Edit the schema, not this file.
// The messages' properties: ebdfafd3a097ed64.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, GroupRobotJSON).
public enum GroupRobotJSONInboundMessage: MessageUnion {
    /// A group robot was added to a chat or removed from one, or a member opened the chat with it.
    indirect case groupRobotJson(GroupRobotJsonEvent)
    /// A member pressed a button of the attachment of a Markdown message that a group robot sent.
    indirect case groupRobotJsonAttachment(GroupRobotJsonAttachmentEvent)
    /// A member sent a group robot a picture.
    indirect case groupRobotJsonImage(GroupRobotJsonImageMessage)
    /// A member sent a group robot text and pictures in one message.
    indirect case groupRobotJsonMixed(GroupRobotJsonMixedMessage)
    /// A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
    indirect case groupRobotJsonText(GroupRobotJsonTextMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        msgtype=event
        msgtype=attachment
        msgtype=image
        msgtype=mixed
        msgtype=text
        """)

    public static var messageTypes: [any Message.Type] {
        [
            GroupRobotJsonEvent.self,
            GroupRobotJsonAttachmentEvent.self,
            GroupRobotJsonImageMessage.self,
            GroupRobotJsonMixedMessage.self,
            GroupRobotJsonTextMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .groupRobotJson(GroupRobotJsonEvent(from: &decoder))
        case 1: self = .groupRobotJsonAttachment(GroupRobotJsonAttachmentEvent(from: &decoder))
        case 2: self = .groupRobotJsonImage(GroupRobotJsonImageMessage(from: &decoder))
        case 3: self = .groupRobotJsonMixed(GroupRobotJsonMixedMessage(from: &decoder))
        default: self = .groupRobotJsonText(GroupRobotJsonTextMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .groupRobotJson(let message): .known(message)
        case .groupRobotJsonAttachment(let message): .known(message)
        case .groupRobotJsonImage(let message): .known(message)
        case .groupRobotJsonMixed(let message): .known(message)
        case .groupRobotJsonText(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, GroupRobotJSON.
public enum WeComGroupRobotJSON: MessagePlatform {
    public typealias Inbound = GroupRobotJSONInboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "GroupRobotJSON" }
}
