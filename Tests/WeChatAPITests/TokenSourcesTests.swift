import Foundation
import OfficialAccountMessages
import Testing
import WeChatTesting

@testable import WeChatAPI

/// Where tokens come from, against a server whose tokens really end.
@Suite struct TokenSourcesTests {
    private static func calls(_ simulator: APISimulator<OfficialAccount>, _ path: String) -> Int {
        simulator.requests.filter { $0.path == path }.count
    }

    // MARK: Third-party platforms

    /// A third-party platform as a process has it: all it knows lies in the folder.
    private struct Process {
        static let componentPath = "/cgi-bin/component/api_component_token"
        static let authorizerPath = "/cgi-bin/component/api_authorizer_token"

        let credentials: ComponentCredentials
        /// The platform's own client, and that of the account.
        let component, client: APIClient

        init(_ simulator: APISimulator<OfficialAccount>, _ folder: Folder) throws {
            let store = try FileTokenStore(folder: folder.path)
            credentials = ComponentCredentials(appID: "wxc", store: store)
            let tokens = AccessTokens(
                source: ComponentTokenSource(
                    credentials: credentials, appSecret: "component-secret", transport: simulator.transport),
                store: store)
            component = APIClient(tokens: tokens, transport: simulator.transport)
            let authorizer = AccessTokens(
                source: AuthorizerTokenSource(
                    authorizer: "wxa", credentials: credentials, component: tokens, transport: simulator.transport),
                store: store)
            client = APIClient(tokens: authorizer, transport: simulator.transport)
        }

        func send() async throws {
            _ = try await client.call("POST", "/cgi-bin/message/custom/send", json: Array("{}".utf8))
        }
    }

    private static func platform() -> APISimulator<OfficialAccount> {
        let simulator = APISimulator<OfficialAccount>()
        simulator.addComponent("wxc", secret: "component-secret", ticket: "ticket-2")
        simulator.addAuthorizer("wxa", refreshToken: "refresh-1")
        return simulator
    }

    @Test func theChainSurvivesRestarts() async throws {
        let simulator = Self.platform(), folder = try Folder()
        let first = try Process(simulator, folder)
        try await first.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        // A push that was overtaken.
        try await first.credentials.keep(ticket: "ticket-1", pushedAt: 1000)
        try await first.credentials.keep(refreshToken: "refresh-1", of: "wxa", at: 2000)
        try await first.send()
        // A process that starts now fetches nothing: all is in the store.
        try await Process(simulator, folder).send()
        #expect(Self.calls(simulator, Process.componentPath) == 1)
        #expect(Self.calls(simulator, Process.authorizerPath) == 1)
        // The refresh token was changed by the call: each process finds the one that is good now.
        for number in 2...4 {
            simulator.endTokens()
            try await Process(simulator, folder).send()
            #expect(Self.calls(simulator, Process.componentPath) == number)
        }
        #expect(simulator.sent.count == 5)
        // The one that was there first goes on, too.
        try await first.send()
        #expect(simulator.sent.count == 6)
    }

    @Test func whatIsMissingIsSaid() async throws {
        let simulator = Self.platform(), folder = try Folder()
        let process = try Process(simulator, folder)
        func reason() async -> String {
            let error = await #expect(throws: APIError.self) { _ = try await process.client.tokens.token() }
            return error?.description ?? ""
        }
        #expect(await reason().contains("no refresh token of wxa"))
        try await process.credentials.keep(refreshToken: "refresh-1", of: "wxa", at: 1)
        let other = try Process(simulator, folder)
        let error = await #expect(throws: APIError.self) { _ = try await other.client.tokens.token() }
        #expect(error?.description.contains("no component_verify_ticket yet for wxc") == true)
    }

    /// Nobody was asked in vain: what was missing is used as soon as it is there.
    @Test func whatIsMissingBeginsNoBackOff() async throws {
        let simulator = Self.platform(), folder = try Folder()
        let process = try Process(simulator, folder)
        for _ in 1...10 { await #expect(throws: APIError.self) { try await process.send() } }
        try await process.credentials.keep(refreshToken: "refresh-1", of: "wxa", at: 1)
        for _ in 1...10 {
            let error = await #expect(throws: APIError.self) { try await process.send() }
            #expect(error?.description.contains("no component_verify_ticket yet for wxc") == true)
        }
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        try await process.send()
        #expect(simulator.sent.count == 1)
    }

    @Test func anAccountThatWithdrewIsForgotten() async throws {
        let simulator = Self.platform(), folder = try Folder()
        let process = try Process(simulator, folder)
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        try await process.credentials.keep(refreshToken: "refresh-1", of: "wxa", at: 1)
        try await process.send()
        try await process.credentials.forget("wxa")
        try await process.credentials.forget("wxb")
        await #expect(throws: APIError.self) { try await process.credentials.refreshToken(of: "wxa") }
        // Neither is its access token left to others.
        let error = await #expect(throws: APIError.self) { try await Process(simulator, folder).send() }
        #expect(error?.description.contains("no refresh token of wxa") == true)
    }

    // MARK: Authorizations

    @Test func aCodeIsExchangedOnceForTheTokensThatAreKept() async throws {
        let simulator = Self.platform(), folder = try Folder()
        simulator.addAuthorizer("wxa", refreshToken: "refresh-1", authorizationCode: "code-1")
        let process = try Process(simulator, folder)
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        let authorization = try await process.credentials.exchange("code-1", with: process.component)
        #expect(authorization.appID == "wxa" && !authorization.permissionSets.isEmpty)
        try await process.send()
        // Both tokens came with the code; the refresh token serves when the other ends.
        #expect(Self.calls(simulator, Process.authorizerPath) == 0)
        simulator.endTokens()
        try await Process(simulator, folder).send()
        #expect(Self.calls(simulator, Process.authorizerPath) > 0 && simulator.sent.count == 2)
        let error = await #expect(throws: APIError.self) {
            try await process.credentials.exchange("code-1", with: process.component)
        }
        #expect(error?.refusal?.code.rawValue == 61010)
    }

    @Test func anAccountWithoutAPIHasNoTokens() async throws {
        let simulator = Self.platform(), folder = try Folder()
        let process = try Process(simulator, folder)
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        let path = "/cgi-bin/component/api_query_auth"
        simulator.expect(
            path,
            .answer(
                body: """
                    {"authorization_info":{"authorizer_appid":"wxb","func_info":[{"funcscope_category":{"id":9}}]}}
                    """),
            .answer(body: "{}"), .refusal(.systemBusy, message: "busy with code-2"))
        let authorization = try await process.credentials.exchange("code-2", with: process.component)
        #expect(authorization == Authorization(appID: "wxb", permissionSets: [9]))
        await #expect(throws: APIError.self) { try await process.credentials.refreshToken(of: "wxb") }
        let unreadable = await #expect(throws: APIError.self) {
            try await process.credentials.exchange("code-2", with: process.component)
        }
        #expect("\(try #require(unreadable))".contains("it has no authorization_info"))
        // The code is good for one call, and no error shows it.
        let busy = await #expect(throws: APIError.self) {
            try await process.credentials.exchange("code-2", with: process.component)
        }
        #expect(busy?.refusal?.message == "busy with …" && Self.calls(simulator, path) == 3)
    }

    // MARK: The others

    @Test func aTicketIsKeptAndFetchedWithTheToken() async throws {
        let simulator = APISimulator<OfficialAccount>()
        simulator.addAccount("wx1", secret: "s")
        let client = APIClient(
            tokens: AccessTokens(
                source: BasicTokenSource(appID: "wx1", appSecret: "s", transport: simulator.transport)),
            transport: simulator.transport)
        let tickets = AccessTokens(source: TicketSource(account: "wx1", client: client))
        let cards = AccessTokens(source: TicketSource(account: "wx1", type: "wx_card", client: client))
        let ticket = try await tickets.token()
        #expect(try await tickets.token() == ticket)
        #expect(try await cards.token() != ticket)
        #expect(Self.calls(simulator, "/cgi-bin/ticket/getticket") == 2)
        // The account's token is refused when the ticket is fetched: it is renewed on the way.
        simulator.endTokens()
        await tickets.invalidate(ticket)
        #expect(try await tickets.token() != ticket)
        #expect(Self.calls(simulator, "/cgi-bin/token") == 2)
    }

    /// A company and each of its applications have tickets of their own.
    @Test func weComsTicketsAreFetchedWithTheToken() async throws {
        let simulator = APISimulator<OfficialAccount>()
        simulator.addAccount("ww1", secret: "s")
        let source = WeComTokenSource(corpID: "ww1", agentID: "1", secret: "s", transport: simulator.transport)
        let client = APIClient(tokens: AccessTokens(source: source), transport: simulator.transport)
        let company = AccessTokens(source: WeComTicketSource(corpID: "ww1", client: client))
        let application = AccessTokens(source: WeComTicketSource(corpID: "ww1", agentID: "1", client: client))
        let ticket = try await company.token()
        #expect(try await company.token() == ticket)
        #expect(try await application.token() != ticket)
        let calls = simulator.requests.filter { $0.path != "/cgi-bin/gettoken" }
        #expect(calls.map(\.path) == ["/cgi-bin/get_jsapi_ticket", "/cgi-bin/ticket/get"])
        #expect(calls.map { $0.query["type"] } == [nil, "agent_config"])
    }

    @Test func weComGivesOneTokenToAllWhoAsk() async throws {
        let simulator = APISimulator<OfficialAccount>()
        simulator.addAccount("ww1", secret: "corp-secret")
        func tokens(_ agentID: String) -> AccessTokens {
            AccessTokens(
                source: WeComTokenSource(
                    corpID: "ww1", agentID: agentID, secret: "corp-secret", transport: simulator.transport))
        }
        let (one, other) = (tokens("1"), tokens("1"))
        let token = try await one.token()
        #expect(try await other.token() == token)
        #expect(
            simulator.requests.map(\.query) == [
                ["corpid": "ww1", "corpsecret": "corp-secret"], ["corpid": "ww1", "corpsecret": "corp-secret"],
            ])
        // Withdrawn before its time.
        simulator.endTokens()
        let client = APIClient(tokens: one, transport: simulator.transport)
        _ = try await client.call("POST", "/cgi-bin/message/send", json: Array("{}".utf8))
        #expect(try await one.token() != token)
    }

    /// A token goes to no other host than that for which it was fetched.
    @Test func theSourceTellsTheHostAndWhatMayBeUploaded() async throws {
        let weCom = AccessTokens(source: WeComTokenSource(corpID: "ww1", agentID: "1", secret: "s"))
        let client = APIClient(tokens: weCom)
        #expect(client.host == APIClient.Host.weCom && client.mediaLimits == .weCom)
        let account = APIClient(tokens: AccessTokens(source: StableTokenSource(appID: "wx1", appSecret: "s")))
        #expect(account.host == APIClient.Host.weChat && account.mediaLimits == .officialAccount)
        #expect(APIClient(tokens: AccessTokens(source: FixedTokenSource())).host == APIClient.Host.weChat)
        let host = "http://127.0.0.1:7321"
        let credentials = ComponentCredentials(appID: "a", store: MemoryTokenStore())
        let component = AccessTokens(source: ComponentTokenSource(credentials: credentials, appSecret: "s", host: host))
        let suiteCredentials = SuiteCredentials(suiteID: "a", store: MemoryTokenStore())
        let suite = AccessTokens(
            source: SuiteTokenSource(credentials: suiteCredentials, suiteSecret: "s", host: host))
        let sources: [any TokenSource] = [
            StableTokenSource(appID: "a", appSecret: "s", host: host),
            BasicTokenSource(appID: "a", appSecret: "s", host: host),
            WeComTokenSource(corpID: "a", agentID: "1", secret: "s", host: host), component.source,
            AuthorizerTokenSource(authorizer: "b", credentials: credentials, component: component),
            TicketSource(account: "a", client: APIClient(tokens: component)),
            WeComTicketSource(corpID: "a", client: APIClient(tokens: component)), suite.source,
            CorpTokenSource(corpID: "b", credentials: suiteCredentials, suite: suite),
        ]
        for source in sources { #expect(APIClient(tokens: AccessTokens(source: source)).host == host) }
        #expect(APIClient(tokens: weCom, host: host).host == host)
    }

    @Test func tokensHavePlacesOfTheirOwnInAStore() {
        let simulator = APISimulator<OfficialAccount>()
        let transport = simulator.transport
        let client = APIClient(tokens: AccessTokens(source: FixedTokenSource()), transport: transport)
        let credentials = ComponentCredentials(appID: "a", store: MemoryTokenStore())
        let suite = SuiteCredentials(suiteID: "a", store: MemoryTokenStore())
        let keys = [
            StableTokenSource(appID: "a", appSecret: "s", transport: transport).key,
            BasicTokenSource(appID: "a", appSecret: "s", transport: transport).key,
            WeComTokenSource(corpID: "a", agentID: "1", secret: "s", transport: transport).key,
            WeComTokenSource(corpID: "a", agentID: "2", secret: "s", transport: transport).key,
            TicketSource(account: "a", client: client).key, TicketSource(account: "a", type: "sdk", client: client).key,
            WeComTicketSource(corpID: "a", client: client).key,
            WeComTicketSource(corpID: "a", agentID: "1", client: client).key,
            ComponentTokenSource(credentials: credentials, appSecret: "s").key,
            AuthorizerTokenSource(authorizer: "b", credentials: credentials, component: client.tokens).key,
            SuiteTokenSource(credentials: suite, suiteSecret: "s").key,
            CorpTokenSource(corpID: "b", credentials: suite, suite: client.tokens).key,
        ]
        #expect(Set(keys).count == keys.count)
        for key in keys { #expect(!key.name.contains("/s")) }
    }
}
