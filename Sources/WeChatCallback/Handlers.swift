public import WeChatMessageCoding

/// What is known about a push beside its message.
public struct CallbackContext: Sendable {
    /// What every push tells about itself.
    public let facts: PushFacts

    /// The sender's OpenID or member ID.
    public var fromUserName: String { facts.fromUserName }

    /// Whether the push was encrypted.
    public let isEncrypted: Bool
}

/// What a program does with pushes, by their types.
///
///     var handlers = Handlers<OfficialAccount>()
///     handlers.on(TextMessage.self) { message, context in .text("You said \(message.content)") }
///     handlers.on(SubscribeEvent.self) { _, _ in .text("Welcome!") }
///     handlers.otherwise { message, context in nil }
public struct Handlers<Platform: MessagePlatform>: Sendable {
    /// What a handler of any type gives.
    enum Answer: Sendable {
        case nothing
        case content(Platform.Content)
        case message(any Message)
    }

    typealias Handler = @Sendable (any Message, CallbackContext) async throws -> Answer
    typealias Fallback = @Sendable (Platform.Inbound, CallbackContext) async throws -> Answer

    private var byType: [ObjectIdentifier: Handler] = [:]
    private var fallback: Fallback = { _, _ in .nothing }

    /// Creates handlers that answer nothing.
    public init() {}

    /// Handles messages of a type, and answers with a content or, with `nil`, nothing.
    ///
    /// A content that comes after the deadline is sent as a customer-service message.
    public mutating func on<Handled: Message>(
        _ type: Handled.Type,
        _ handle: @escaping @Sendable (Handled, CallbackContext) async throws -> Platform.Content?
    ) {
        byType[ObjectIdentifier(type)] = { message, context in
            guard let message = message as? Handled else { return .nothing }
            return try await handle(message, context).map(Answer.content) ?? .nothing
        }
    }

    /// Handles messages of a type, and answers with a reply of any type: one that only replies have, as the transfer to
    /// customer service. What its header leaves empty is filled in.
    public mutating func reply<Handled: Message>(
        to type: Handled.Type,
        _ handle: @escaping @Sendable (Handled, CallbackContext) async throws -> (any Message)?
    ) {
        byType[ObjectIdentifier(type)] = { message, context in
            guard let message = message as? Handled else { return .nothing }
            return try await handle(message, context).map(Answer.message) ?? .nothing
        }
    }

    /// Handles all that no other handler does: messages of other types, of unknown kinds, and malformed ones.
    ///
    /// It may stand alone, and `switch` over the message.
    public mutating func otherwise(
        _ handle: @escaping @Sendable (Platform.Inbound, CallbackContext) async throws -> Platform.Content?
    ) {
        fallback = { message, context in try await handle(message, context).map(Answer.content) ?? .nothing }
    }

    func handle(_ message: Platform.Inbound, _ context: CallbackContext) async throws -> Answer {
        if !byType.isEmpty, let known = message.message, let handler = byType[ObjectIdentifier(type(of: known))] {
            return try await handler(known, context)
        }
        return try await fallback(message, context)
    }
}
