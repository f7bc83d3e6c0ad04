#if Server
package import WeChatCrypto
package import WeChatLog

/// The account that the sandbox plays, and its one follower.
package struct SandboxAccount: Sendable {
    /// The token that signs pushes.
    package var token: Secret
    /// The EncodingAESKey: 43 characters.
    package var encodingAESKey: Secret
    /// The app ID, corp ID or suite ID.
    package var appID: String
    /// The app secret, for which the API gives tokens.
    package var appSecret: Secret
    /// Whom pushes are for: `ToUserName`.
    package var originalID = "gh_0123456789ab"
    /// The follower's OpenID.
    package var openID = "oSandboxFollower00000000001"
    /// The follower's name.
    package var nickname = "小明"

    /// Creates an account with secrets of its own, other ones each time.
    package init() {
        func random(_ count: Int) -> String {
            let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
            return String((0..<count).compactMap { _ in characters.randomElement() })
        }
        token = Secret(random(32))
        encodingAESKey = Secret(random(43))
        appID = "wx5a9db0c8e7f61234"
        appSecret = Secret(random(32))
    }

    /// Encrypts pushes and opens answers.
    ///
    /// - Throws: `EncodingAESKeyError` where the key is none.
    package func safeMode() throws(EncodingAESKeyError) -> SafeMode {
        SafeMode(token: token.value, key: try EncodingAESKey(encodingAESKey.value), receiveID: appID)
    }
}
#endif
