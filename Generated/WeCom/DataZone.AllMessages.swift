// Generated from the schemas of WeCom/DataZone. Edit the schema, not this file.
// The messages' properties: b2f6fd5d1b7f0118.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (WeCom, DataZone).
public enum DataZoneInboundMessage: MessageUnion {
    /// An export of archived chats that the program started is finished.
    indirect case chatArchiveExportFinished(ZoneChatArchiveExportFinishedEvent)
    /// A customer in a group chat agreed that the chat is archived.
    indirect case chatArchiveRoomApproved(ZoneChatArchiveRoomApprovedEvent)
    /// A customer agreed that the chat with a member is archived.
    indirect case chatArchiveSingleApproved(ZoneChatArchiveSingleApprovedEvent)
    /// New messages are in the archived chats that the program may read.
    indirect case conversationNewMessage(ZoneConversationNewMessageEvent)
    /// An archived message met one of the keyword rules that the application set.
    indirect case hitKeyword(ZoneHitKeywordEvent)
    /// The company granted the application a knowledge base.
    indirect case knowledgeBaseAuthorized(ZoneKnowledgeBaseAuthorizedEvent)
    /// The company deleted a knowledge base that it had granted to the application.
    indirect case knowledgeBaseDeleted(ZoneKnowledgeBaseDeletedEvent)
    /// WeCom finished learning a document of a knowledge base, with or without success.
    indirect case knowledgeBaseLearnDone(ZoneKnowledgeBaseLearnDoneEvent)
    /// The company took the grant of a knowledge base back.
    indirect case knowledgeBaseUnauthorized(ZoneKnowledgeBaseUnauthorizedEvent)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        event_type=chat_archive_export_finished
        event_type=chat_archive_audit_approved_room
        event_type=chat_archive_audit_approved_single
        event_type=conversation_new_message
        event_type=hit_keyword
        event_type=auth_knowledge_base
        event_type=delete_knowledge_base
        event_type=knowledge_base_learn_done
        event_type=unauth_knowledge_base
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ZoneChatArchiveExportFinishedEvent.self,
            ZoneChatArchiveRoomApprovedEvent.self,
            ZoneChatArchiveSingleApprovedEvent.self,
            ZoneConversationNewMessageEvent.self,
            ZoneHitKeywordEvent.self,
            ZoneKnowledgeBaseAuthorizedEvent.self,
            ZoneKnowledgeBaseDeletedEvent.self,
            ZoneKnowledgeBaseLearnDoneEvent.self,
            ZoneKnowledgeBaseUnauthorizedEvent.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .chatArchiveExportFinished(ZoneChatArchiveExportFinishedEvent(from: &decoder))
        case 1: self = .chatArchiveRoomApproved(ZoneChatArchiveRoomApprovedEvent(from: &decoder))
        case 2: self = .chatArchiveSingleApproved(ZoneChatArchiveSingleApprovedEvent(from: &decoder))
        case 3: self = .conversationNewMessage(ZoneConversationNewMessageEvent(from: &decoder))
        case 4: self = .hitKeyword(ZoneHitKeywordEvent(from: &decoder))
        case 5: self = .knowledgeBaseAuthorized(ZoneKnowledgeBaseAuthorizedEvent(from: &decoder))
        case 6: self = .knowledgeBaseDeleted(ZoneKnowledgeBaseDeletedEvent(from: &decoder))
        case 7: self = .knowledgeBaseLearnDone(ZoneKnowledgeBaseLearnDoneEvent(from: &decoder))
        default: self = .knowledgeBaseUnauthorized(ZoneKnowledgeBaseUnauthorizedEvent(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .chatArchiveExportFinished(let message): .known(message)
        case .chatArchiveRoomApproved(let message): .known(message)
        case .chatArchiveSingleApproved(let message): .known(message)
        case .conversationNewMessage(let message): .known(message)
        case .hitKeyword(let message): .known(message)
        case .knowledgeBaseAuthorized(let message): .known(message)
        case .knowledgeBaseDeleted(let message): .known(message)
        case .knowledgeBaseLearnDone(let message): .known(message)
        case .knowledgeBaseUnauthorized(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of WeCom, DataZone.
public enum WeComDataZone: MessagePlatform {
    public typealias Inbound = DataZoneInboundMessage

    public static var name: String { "WeCom" }
    public static var channel: String? { "DataZone" }
}
