public import WeChatMessageCoding

/// What is known about a push beside its message.
public struct CallbackContext: Sendable {
    private let push: Push

    init(_ push: Push) { self.push = push }

    /// What every push tells about itself.
    public var facts: PushFacts { push.facts }

    /// The sender's OpenID or member ID.
    public var fromUserName: String { push.facts.fromUserName }

    /// Whom the push is for: the account's original ID, the company's or the suite's ID.
    public var toUserName: String { push.facts.toUserName }

    /// Whether the push was encrypted.
    public var isEncrypted: Bool { push.request.key != nil }

    /// When the push came, by this machine's clock.
    public var time: UnixTime { push.request.time }

    /// Whether the push came as JSON: the answer goes so, too.
    var isJSON: Bool { push.request.isJSON }
}

/// What a program does with pushes, by their types.
///
///     var handlers = Handlers<OfficialAccount>()
///     handlers.on(TextMessage.self) { message, context in .text("You said \(message.content)") }
///     handlers.on(SubscribeEvent.self) { _, _ in .text("Welcome!") }
///     handlers.otherwise { message, context in nil }
///
/// A handler without `await` runs on the thread that the request came on, and holds it until it is done: the deadline does
/// not interrupt it. One that may take its time should suspend: read a file, ask a database, or compute in a task of its
/// own, by `await`.
///
/// Of several handlers of one type the last one that is named counts.
public struct Handlers<Platform: MessagePlatform>: Sendable {
    private var byType: [ObjectIdentifier: (type: any Message.Type, handler: Handler<any Message>)] = [:]
    @usableFromInline var fallback = Handler<Platform.Inbound>.immediate { _, _ in .unhandled }

    /// Creates handlers that answer nothing.
    public init() {}

    // Where a handler is named, its types are known: what is inlined there is made for them.

    // MARK: Handlers that may suspend

    /// Handles messages of a type, and answers with a content or, with `nil`, nothing.
    ///
    /// A content that comes after the deadline is sent as a customer-service message.
    @inlinable
    public mutating func on<Handled: Message>(
        _ type: Handled.Type,
        _ handle: @escaping @Sendable (Handled, CallbackContext) async throws -> Platform.Content?
    ) {
        set(
            .suspending { message, context in
                guard let message = message.identical(to: Handled.self) else { return .nothing }
                return HandlerAnswer(try await handle(message, context), on: Platform.self, answering: context)
            }, of: type)
    }

    /// Handles messages of a type, and answers with a reply of the platform: one that no content has, as the transfer to
    /// customer service. What its header leaves empty is filled in.
    @inlinable
    public mutating func reply<Handled: Message>(
        to type: Handled.Type,
        _ handle: @escaping @Sendable (Handled, CallbackContext) async throws -> (any Message)?
    ) {
        set(
            .suspending { message, context in
                guard let message = message.identical(to: Handled.self) else { return .nothing }
                return HandlerAnswer(
                    try await handle(message, context), of: Platform.Answer.messageTypes, answering: context)
            }, of: type)
    }

    /// Handles all that no other handler does: messages of other types, of unknown kinds, and malformed ones.
    ///
    /// It may stand alone, and `switch` over the message.
    @inlinable
    public mutating func otherwise(
        _ handle: @escaping @Sendable (Platform.Inbound, CallbackContext) async throws -> Platform.Content?
    ) {
        fallback = .suspending { message, context in
            HandlerAnswer(try await handle(message, context), on: Platform.self, answering: context)
        }
    }

    // MARK: Handlers that answer at once

    /// Handles messages of a type at once, and answers with a content or, with `nil`, nothing.
    ///
    /// A closure without `await` is taken for such a handler.
    @inlinable
    public mutating func on<Handled: Message>(
        _ type: Handled.Type, _ handle: @escaping @Sendable (Handled, CallbackContext) throws -> Platform.Content?
    ) {
        set(
            .immediate { message, context in
                guard let message = message.identical(to: Handled.self) else { return .nothing }
                return HandlerAnswer(try handle(message, context), on: Platform.self, answering: context)
            }, of: type)
    }

    /// Handles messages of a type at once, and answers with a reply of the platform. What its header leaves empty is filled
    /// in.
    ///
    /// A closure without `await` is taken for such a handler.
    @inlinable
    public mutating func reply<Handled: Message>(
        to type: Handled.Type, _ handle: @escaping @Sendable (Handled, CallbackContext) throws -> (any Message)?
    ) {
        set(
            .immediate { message, context in
                guard let message = message.identical(to: Handled.self) else { return .nothing }
                return HandlerAnswer(
                    try handle(message, context), of: Platform.Answer.messageTypes, answering: context)
            }, of: type)
    }

    /// Handles at once all that no other handler does: messages of other types, of unknown kinds, and malformed ones.
    ///
    /// A closure without `await` is taken for such a handler. It may stand alone, and `switch` over the message.
    @inlinable
    public mutating func otherwise(
        _ handle: @escaping @Sendable (Platform.Inbound, CallbackContext) throws -> Platform.Content?
    ) {
        fallback = .immediate { message, context in
            HandlerAnswer(try handle(message, context), on: Platform.self, answering: context)
        }
    }

    // MARK: Answering

    @usableFromInline
    mutating func set(_ handler: Handler<any Message>, of type: any Message.Type) {
        byType[ObjectIdentifier(type)] = (type, handler)
    }

    /// The types that no push of the platform has: their handlers would wait for ever.
    var foreignTypes: [any Message.Type] {
        guard !byType.isEmpty else { return [] }
        let known = Set(Platform.Inbound.messageTypes.map { ObjectIdentifier($0) })
        return byType.filter { !known.contains($0.key) }.values.map(\.type)
    }

    private func handler(of message: Platform.Inbound) -> (Handler<any Message>, any Message)? {
        guard !byType.isEmpty, let known = message.message, let entry = byType[ObjectIdentifier(type(of: known))]
        else { return nil }
        return (entry.handler, known)
    }

    /// The answer to a message; `nil` where its handler may suspend.
    func answerAtOnce(to message: Platform.Inbound, _ context: CallbackContext) throws -> HandlerAnswer? {
        if let (handler, known) = handler(of: message) {
            guard case .immediate(let handle) = handler else { return nil }
            return try handle(known, context)
        }
        guard case .immediate(let handle) = fallback else { return nil }
        return try handle(message, context)
    }

    /// The answer to a message.
    func answer(to message: Platform.Inbound, _ context: CallbackContext) async throws -> HandlerAnswer {
        if let answer = try answerAtOnce(to: message, context) { return answer }
        if let (handler, known) = handler(of: message) {
            guard case .suspending(let handle) = handler else { return .nothing }
            return try await handle(known, context)
        }
        guard case .suspending(let handle) = fallback else { return .nothing }
        return try await handle(message, context)
    }
}

/// A handler of one type, or the fallback.
@usableFromInline
enum Handler<Input>: Sendable {
    /// One that answers at once.
    case immediate(@Sendable (Input, CallbackContext) throws -> HandlerAnswer)
    /// One that may suspend.
    case suspending(@Sendable (Input, CallbackContext) async throws -> HandlerAnswer)
}

extension Message {
    /// The message itself, where it is of a type. A dynamic cast says the same, and takes as long as reading a message.
    @inlinable
    func identical<Other: Message>(to type: Other.Type) -> Other? {
        // The types are the same, and with them the layout.
        Self.self == Other.self ? unsafeBitCast(self, to: Other.self) : nil
    }
}
