#if Redis
import OfficialAccountMessages
import WeChatAPI
import WeChatCallback
import WeChatCrypto
import WeChatLog
import WeChatRedis

// The code of the guide to WeChatRedis: a test compares it with what it shows.

func sharing(_ password: Secret, _ source: any TokenSource, _ safeMode: SafeMode) -> (
    AccessTokens, Callback<OfficialAccount>.Configuration
) {
    let redis = RedisConnection(.init(host: "redis.internal", user: "bot", password: password))
    let tokens = AccessTokens(source: source, store: RedisTokenStore(redis))

    var configuration = Callback<OfficialAccount>.Configuration(.safe(safeMode))
    configuration.sharedPushes = RedisPushStore(redis)

    return (tokens, configuration)
}
#endif
