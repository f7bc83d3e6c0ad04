public import WeChatMessageCoding

/// What a handler of any type gives, in the forms that it can be sent in.
@usableFromInline
enum HandlerAnswer: Sendable {
    case nothing
    /// A content: its passive reply, if it has one, and the customer-service message that says the same to an OpenID.
    case content(reply: (any Message)?, late: @Sendable (_ openID: String) -> (any OutgoingMessage)?)
    case message(any Message)

    @inlinable
    init<Platform: MessagePlatform>(_ content: Platform.Content?, on platform: Platform.Type) {
        guard let content else {
            self = .nothing
            return
        }
        self = .content(reply: Platform.reply(content)) { Platform.customerServiceMessage(content, to: $0) }
    }

    @inlinable
    init(_ message: (any Message)?) {
        guard let message else {
            self = .nothing
            return
        }
        self = .message(message)
    }
}
