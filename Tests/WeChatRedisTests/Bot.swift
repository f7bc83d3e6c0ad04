#if Redis
import Foundation
import OfficialAccountMessages
import TestSupport
import WeChatAPI
import WeChatCallback
import WeChatLog
import WeChatMessageCoding
import WeChatRedis
import WeChatTesting

/// An echo bot of one machine, whose pushes are shared through Redis.
struct Bot {
    static let account = TestAccount()

    let callback: Callback<OfficialAccount>
    let handled = Recorder<String>()
    let events = Recorder<LogEvent>()

    init(_ redis: RedisConnection) {
        var configuration = Callback<OfficialAccount>.Configuration(.plain(token: Self.account.token))
        configuration.sharedPushes = RedisPushStore(redis)
        // Time plays no part.
        configuration.deadline = .seconds(600)
        configuration.retention = .seconds(3600)
        configuration.log = Log { [events] in events.add($0) }
        var handlers = Handlers<OfficialAccount>()
        handlers.on(TextMessage.self) { [handled] message, _ in
            let count = handled.add(message.content)
            return .text("\(message.content), \(count) from this machine")
        }
        callback = Callback(configuration, handlers)
    }

    /// What the bot answers to a message.
    func answer(to push: Push) async throws -> CallbackReply {
        try Self.account.open(await callback.handle(push.plain(for: Self.account)))
    }

    static func push(_ content: String, id: Int64) throws -> Push {
        try Push(
            TextMessage(
                toUserName: "gh_1", fromUserName: "o1", createTime: .now, content: content, msgID: MessageID(id)))
    }
}

/// Gives a token of its own for each fetch.
struct CountedSource: TokenSource {
    let fetches = Recorder<AccessToken?>()

    var key: TokenKey { TokenKey(kind: "counted", account: "wx1") }

    func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        FetchedToken(token: AccessToken("token-\(fetches.add(replaced))"), lifetime: 7200)
    }
}
#endif
