internal import WeChatLog
public import WeChatMessageCoding

/// The callbacks of many accounts behind one URL, as a third-party platform has it: the path names the account,
/// `/wechat/$APPID$/callback`, where WeChat puts the account's app ID in the place of `$APPID$`.
///
/// Each account has a callback of its own: handlers, pushes that are remembered, limits. The path alone tells whose a push is:
/// the key is the platform's, and <doc:ThreatModel> says what that means.
///
///     let accounts = AccountCallbacks<OfficialAccount> { appID in
///         guard let account = directory[appID] else { return nil }
///         return Callback(.init(.safe(componentSafeMode)), handlers(for: account))
///     }
///     let response = await accounts.handle(request, account: appID)
public final class AccountCallbacks<Platform: MessagePlatform>: Sendable {
    private let make: @Sendable (String) -> Callback<Platform>?
    private let contents = Locked(Contents())

    private struct Contents {
        var callbacks: [String: Callback<Platform>] = [:]
        /// Those that are forgotten, as long as somebody has them: their handlers, or a request that is still being read.
        var leaving: [Leaving] = []
        /// How often an account was forgotten.
        var forgotten = 0
    }

    private struct Leaving {
        weak var callback: Callback<Platform>?
    }

    /// Creates the callbacks.
    ///
    /// - Parameter make: Makes the callback of an account when its first request arrives; `nil` for an account that is none of
    ///   the platform's. Where several requests come first, each may make one, of which one is used; and where an account is
    ///   forgotten meanwhile, it is made again.
    public init(_ make: @escaping @Sendable (_ appID: String) -> Callback<Platform>?) { self.make = make }

    /// The callback of an account; `nil` where there is none.
    ///
    /// Only accounts that there are are remembered: whoever makes app IDs up takes no memory.
    public func callback(of appID: String) -> Callback<Platform>? {
        while true {
            let (known, forgotten) = contents.withLock { ($0.callbacks[appID], $0.forgotten) }
            if let known { return known }
            // Made without the lock: the program may look the account up in a file, or ask for another one's callback.
            guard let callback = make(appID) else { return nil }
            let kept: Callback<Platform>? = contents.withLock { contents in
                if let first = contents.callbacks[appID] { return first }
                // An account was forgotten meanwhile: if it is this one, what the program knew of it holds no more.
                guard contents.forgotten == forgotten else { return nil }
                contents.callbacks[appID] = callback
                return callback
            }
            if let kept { return kept }
        }
    }

    /// How many handlers run now, those of accounts that were forgotten included: a server that shuts down waits until there
    /// are none.
    public var runningHandlers: Int {
        let callbacks = contents.withLock { contents in
            contents.leaving.removeAll { $0.callback == nil }
            return contents.leaving.compactMap(\.callback) + contents.callbacks.values
        }
        return callbacks.reduce(0) { $0 + $1.runningHandlers }
    }

    /// Forgets the callback of an account, as when it withdrew its authorization or its handlers changed.
    public func forget(_ appID: String) {
        // The last to have it lets it go without the lock: what its handlers hold may ask for a callback then.
        _ = contents.withLock { contents -> Callback<Platform>? in
            contents.forgotten += 1
            contents.leaving.removeAll { $0.callback == nil }
            guard let callback = contents.callbacks.removeValue(forKey: appID) else { return nil }
            contents.leaving.removeAll { $0.callback === callback }
            contents.leaving.append(Leaving(callback: callback))
            return callback
        }
    }

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - appID: The account, as the path names it.
    /// - Returns: The response; 404 for an account that is none of the platform's.
    public func handle(_ request: CallbackRequest, account appID: String) async -> CallbackResponse {
        guard let callback = callback(of: appID) else {
            return CallbackResponse(status: 404, text: "there is no such account")
        }
        return await callback.handle(request)
    }
}
