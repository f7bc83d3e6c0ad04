public import WeChatMessageCoding

/// What a handler said.
@usableFromInline
enum HandlerAnswer: Sendable {
    /// There is no handler for the message.
    case unhandled
    case nothing
    /// A passive reply, as it is sent but for encryption; and the customer-service message to an OpenID that says the same,
    /// where something can be said in both forms.
    case said(EncodedReply, late: (@Sendable (_ openID: String) -> (any OutgoingMessage)?)?)

    @usableFromInline typealias EncodedReply = Result<[UInt8], ReplyError>

    /// Why there is no reply.
    @usableFromInline
    enum ReplyError: Error {
        /// The content is none of those that a passive reply can carry.
        case noForm
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
        self = .said(context.encode(reply)) { Platform.customerServiceMessage(content, to: $0) }
    }

    @inlinable
    init(_ message: (any Message)?, answering context: CallbackContext) {
        guard let message else {
            self = .nothing
            return
        }
        self = .said(context.encode((message as? any PassiveReply)?.addressed(by: context) ?? message), late: nil)
    }
}

extension CallbackContext {
    /// A reply, in the form in which the push came.
    @usableFromInline
    func encode(_ reply: (any Message)?) -> HandlerAnswer.EncodedReply {
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
    @usableFromInline
    func addressed(by context: CallbackContext) -> Self {
        var reply = self
        if reply.toUserName.isEmpty { reply.toUserName = context.fromUserName }
        if reply.fromUserName.isEmpty { reply.fromUserName = context.toUserName }
        if reply.createTime == 0 { reply.createTime = context.time }
        return reply
    }
}
