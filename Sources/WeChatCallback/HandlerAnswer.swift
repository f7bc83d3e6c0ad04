public import WeChatMessageCoding

/// What a handler said.
@usableFromInline
enum HandlerAnswer: Sendable {
    /// There is no handler for the message.
    case unhandled
    case nothing
    case said(Said)

    /// Something that is said.
    @usableFromInline
    struct Said: Sendable {
        /// A passive reply, as it is sent but for encryption.
        @usableFromInline var reply: Result<[UInt8], ReplyError>
        /// Whether the reply says that the push is to be sent again.
        @usableFromInline var isRefusal = false
        /// The content that is said, where it is one: it has other forms than a reply's.
        @usableFromInline var content: (any Sendable)?

        @usableFromInline
        init(reply: Result<[UInt8], ReplyError>, isRefusal: Bool = false, content: (any Sendable)? = nil) {
            self.reply = reply
            self.isRefusal = isRefusal
            self.content = content
        }
    }

    /// Why there is no reply.
    @usableFromInline
    enum ReplyError: Error {
        /// The content is none of those that a passive reply can carry.
        case noForm
        /// The message answers no push of the platform.
        case noReply(type: String)
        case unwritable(XMLWriteError)
    }

    @inlinable
    init<Platform: MessagePlatform>(
        _ content: Platform.Content?, on platform: Platform.Type, answering context: CallbackContext
    ) {
        guard let content else {
            self = .nothing
            return
        }
        let reply = Platform.reply(
            content, to: context.fromUserName, from: context.toUserName, at: context.time)
        self = .said(Said(reply: context.encode(reply), content: content))
    }

    @usableFromInline
    init(_ message: (any Message)?, of replies: [any Message.Type], answering context: CallbackContext) {
        guard let message else {
            self = .nothing
            return
        }
        let type = type(of: message)
        guard replies.contains(where: { $0 == type }) else {
            self = .said(Said(reply: .failure(.noReply(type: type.descriptor.name))))
            return
        }
        let reply = (message as? any PassiveReply)?.addressed(by: context) ?? message
        self = .said(
            Said(reply: context.encode(reply), isRefusal: (message as? any Acknowledgement)?.asksForRepetition ?? false)
        )
    }
}

extension CallbackContext {
    /// A reply, in the form in which the push came.
    @usableFromInline
    func encode(_ reply: (any Message)?) -> Result<[UInt8], HandlerAnswer.ReplyError> {
        guard let reply else { return .failure(.noForm) }
        do throws(XMLWriteError) {
            return .success(try isJSON ? reply.json() : reply.xml())
        } catch {
            return .failure(.unwritable(error))
        }
    }
}

extension PassiveReply {
    /// The reply with what its header leaves empty: who answers whom, and when.
    fileprivate func addressed(by context: CallbackContext) -> Self {
        var reply = self
        if reply.toUserName.isEmpty { reply.toUserName = context.fromUserName }
        if reply.fromUserName.isEmpty { reply.fromUserName = context.toUserName }
        if reply.createTime == 0 { reply.createTime = context.time }
        return reply
    }
}
