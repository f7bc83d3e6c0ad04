public import WeChatLog

/// What a handler throws that could not handle a push, and wants it again.
///
/// The push is answered with the status 503 and forgotten: WeChat repeats it, up to three times after five seconds each, or
/// as often as the platform does. Where a user talks to an account, WeChat tells the user that the account is out of order
/// if that was in vain.
public struct PushNotHandled: LoggableError {
    /// Creates the error.
    public init() {}

    /// What happened.
    public var description: String { "the handler wants the push again" }
}
