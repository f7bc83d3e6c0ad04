import WeChatAPI
import WeChatLog
import WeComMessages

// The code of the guides to WeChatAPI that is WeCom's: a test compares it with what they show.

func sendingOnWeCom(_ corpID: String, _ secret: Secret) async throws {
    let source = WeComTokenSource(corpID: corpID, agentID: "1000002", secret: secret)
    let client = APIClient(tokens: AccessTokens(source: source))
    let content = WeCom.Content.markdown("**Lunch** is ready.")
    if let message = OutboundMessage.send(content, toUsers: ["zhangsan"], agentID: 1_000_002) {
        try await client.send(message)
    }
}
