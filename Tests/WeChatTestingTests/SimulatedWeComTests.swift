import Testing
import WeChatAPI
import WeChatLog
import WeChatTesting
import WeComMessages

/// What is WeCom's of the simulated server: its limits, and addresses that take messages without a token.
@Suite struct SimulatedWeComTests {
    @Test func aWebhookTakesMessages() async throws {
        let simulator = APISimulator<WeComGroupRobot>()
        let robot = MessageAddress(groupRobotKey: "KEY", transport: simulator.transport)
        let message = try #require(GroupRobotOutboundMessage.webhook(.markdown("**Lunch** is ready.")))
        try await robot.send(message)
        try await robot.send(WebhookTextMessage(text: .init(content: "Hi")))
        #expect(simulator.sent == [message, .webhookTextMessage(WebhookTextMessage(text: .init(content: "Hi")))])
        let nobody = MessageAddress(groupRobotKey: "", transport: simulator.transport)
        let error = await #expect(throws: APIError.self) { try await nobody.send(message) }
        #expect(error?.refusal?.code.rawValue == 93000 && simulator.sent.count == 2)
    }

    @Test func aFileGoesToWeComAlone() async throws {
        let simulator = APISimulator<WeCom>()
        simulator.addAccount("ww1", secret: "s")
        let source = WeComTokenSource(corpID: "ww1", agentID: "1", secret: "s", transport: simulator.transport)
        let client = APIClient(tokens: AccessTokens(source: source), transport: simulator.transport)
        let media = try await client.upload(MediaFile(Array("contents".utf8), name: "a.txt"), as: .file)
        #expect(simulator.media[media.mediaID]?.name == "a.txt")
    }

    @Test func theApplicationsOfACompanyHaveASecretEach() async throws {
        let simulator = APISimulator<WeCom>()
        for secret: Secret in ["first", "second"] { simulator.addAccount("ww1", secret: secret) }
        func token(_ secret: Secret) async throws -> AccessToken {
            let source = WeComTokenSource(corpID: "ww1", agentID: "1", secret: secret, transport: simulator.transport)
            return try await AccessTokens(source: source).token()
        }
        let (first, second) = (try await token("first"), try await token("second"))
        // And a token each, which stays the same.
        #expect(first != second)
        #expect(try await token("first") == first)
        await #expect(throws: APIError.self) { _ = try await token("third") }
    }

    @Test func theAddressOfAPushTakesItsAnswer() async throws {
        let simulator = APISimulator<WeComSmartRobot>()
        let address = try MessageAddress(
            "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=1", transport: simulator.transport)
        let message = AibotMarkdownSend(markdown: .init(content: "*Hi*"))
        try await address.send(message)
        #expect(simulator.sent.map { $0.message as? AibotMarkdownSend } == [message])
    }
}
