import OfficialAccountMessages
import OpenPlatformMessages
import Testing
import WeChatAPI
import WeChatCallback
import WeChatLog
import WeChatMessageCoding
import WeChatTesting

/// The program of the guide to third-party platforms does what the guide says.
@Suite struct ThirdPartyPlatformTests {
    private let account = TestAccount(appID: "wxcomponent")
    private let simulator = APISimulator<OfficialAccount>()
    private let customers = CustomerList()
    private let store = MemoryTokenStore()

    init() {
        simulator.addComponent("wxcomponent", secret: "secret", ticket: "ticket-1")
        simulator.addAuthorizer("wxa", refreshToken: "refresh-1", authorizationCode: "code-1")
        simulator.addAuthorizer("wx570bc396a51b8ff8", refreshToken: "refresh-2", authorizationCode: "code-2")
    }

    /// A process of the platform: what it keeps lies in the store.
    private func platform() -> ThirdPartyPlatform {
        ThirdPartyPlatform(
            appID: "wxcomponent", appSecret: "secret", safeMode: account.safeMode, store: store,
            transport: simulator.transport, log: .none)
    }

    private func push(_ message: some Message, to server: PlatformServer, _ path: String) async throws -> CallbackReply
    {
        let response = await server.respond(path: path, try Push(message).safe(for: account))
        return try account.open(response)
    }

    private func begin(_ server: PlatformServer) async throws {
        let ticket = ComponentVerifyTicketPush(appID: "wxcomponent", createTime: .now, ticket: "ticket-1")
        #expect(try await push(ticket, to: server, "/component").isSuccess)
    }

    private func text(_ content: String) -> TextMessage {
        TextMessage(
            toUserName: "gh_1", fromUserName: "o1", createTime: .now, content: content,
            msgID: MessageID("\(Int.random(in: 1...1_000_000_000))"))
    }

    @Test func anAccountComesAndGoes() async throws {
        let platform = platform()
        let server = PlatformServer(platform, customers)
        try await begin(server)
        let hello = try Push(text("Hello")).safe(for: account)
        #expect(await server.respond(path: "/accounts/wxa", hello).status == 404)
        let authorized = ComponentAuthorizedPush(
            appID: "wxcomponent", createTime: .now, authorizerAppID: "wxa", authorizationCode: "code-1",
            authorizationCodeExpirationTime: .now)
        #expect(try await push(authorized, to: server, "/component").isSuccess)
        let reply = try await push(text("Hello"), to: server, "/accounts/wxa")
        #expect(try reply.decoded(as: TextReply.self).content == "You said: Hello")
        // A process that starts now has all in the store.
        try await self.platform().client(of: "wxa").send(CustomText(toUser: "o1", text: .init(content: "Hi")))
        #expect(simulator.sent.count == 1)

        let withdrawn = ComponentUnauthorizedPush(appID: "wxcomponent", createTime: .now, authorizerAppID: "wxa")
        #expect(try await push(withdrawn, to: server, "/component").isSuccess)
        #expect(await server.respond(path: "/accounts/wxa", hello).status == 404)
        await #expect(throws: APIError.self) { try await self.platform().client(of: "wxa").tokens.token() }
    }

    @Test func theTestOfARelease() async throws {
        let server = PlatformServer(platform(), customers)
        try await begin(server)
        let path = "/accounts/wx570bc396a51b8ff8"
        let reply = try await push(text("TESTCOMPONENT_MSG_TYPE_TEXT"), to: server, path)
        #expect(try reply.decoded(as: TextReply.self).content == "TESTCOMPONENT_MSG_TYPE_TEXT_callback")
        let click = MenuClickEvent(toUserName: "gh_1", fromUserName: "o1", createTime: .now, eventKey: "a")
        #expect(try await push(click, to: server, path).decoded(as: TextReply.self).content == "CLICKfrom_callback")
        #expect(try await push(text("QUERY_AUTH_CODE:code-2"), to: server, path).isSuccess)
        let sent = CustomText(toUser: "o1", text: .init(content: "code-2_from_api"))
        #expect(simulator.sent == [.customText(sent)])
    }
}

/// The customers of a test.
private final class CustomerList: Customers {
    private let list = Locked<Set<String>>([])

    func contains(_ appID: String) -> Bool { list.withLock { $0.contains(appID) } }
    func add(_ authorization: Authorization) { list.withLock { _ = $0.insert(authorization.appID) } }
    func remove(_ appID: String) { list.withLock { _ = $0.remove(appID) } }
}
