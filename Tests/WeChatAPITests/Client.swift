import TestSupport
import WeChatAPI

/// Clients with a token that needs no fetch.
enum Client {
    static func of(_ server: LoopbackServer, _ transport: Transport = .urlSession) -> APIClient {
        APIClient(
            tokens: AccessTokens(source: FixedTokenSource()), host: server.address, transport: transport.it)
    }
}

/// Gives one token that never ends.
struct FixedTokenSource: TokenSource {
    static let token = "TOKEN-\(String(repeating: "x", count: 512))"

    var key: TokenKey { TokenKey(kind: "fixed", account: "test") }

    func fetch(replacing replaced: AccessToken?) -> FetchedToken {
        FetchedToken(token: AccessToken(Self.token), lifetime: 7200)
    }
}
