public import WeChatLog

// None of them holds a secret: tests search for marked ones in all that is thrown.

extension APIError: LoggableError {}
extension TokenStoreError: LoggableError {}
extension TransportError: LoggableError {}
