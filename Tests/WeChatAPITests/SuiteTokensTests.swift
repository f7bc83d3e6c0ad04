import Testing
import WeChatTesting
import WeComMessages

@testable import WeChatAPI

/// The tokens of a WeCom suite and of the companies that installed it.
@Suite struct SuiteTokensTests {
    private static let suitePath = "/cgi-bin/service/get_suite_token"
    private static let corpPath = "/cgi-bin/service/get_corp_token"
    private static let codePath = "/cgi-bin/service/get_permanent_code"

    private static func calls(_ simulator: APISimulator<WeCom>, _ path: String) -> Int {
        simulator.requests.filter { $0.path == path }.count
    }

    /// A provider's program: all it knows lies in the folder.
    private struct Process {
        let credentials: SuiteCredentials
        /// The suite's own client, and that of a company.
        let suite, client: APIClient

        init(_ simulator: APISimulator<WeCom>, _ folder: Folder) throws {
            let store = try FileTokenStore(folder: folder.path)
            credentials = SuiteCredentials(suiteID: "ww-suite", store: store)
            let tokens = AccessTokens(
                source: SuiteTokenSource(
                    credentials: credentials, suiteSecret: "suite-secret", transport: simulator.transport),
                store: store)
            suite = APIClient(tokens: tokens, transport: simulator.transport)
            let company = AccessTokens(
                source: CorpTokenSource(
                    corpID: "ww-company", credentials: credentials, suite: tokens, transport: simulator.transport),
                store: store)
            client = APIClient(tokens: company, transport: simulator.transport)
        }

        func send() async throws {
            let content = WeCom.Content.text("午餐好了 🍜")
            let message = try #require(OutboundMessage.send(content, toUsers: ["zhangsan"], agentID: 1_000_002))
            try await client.send(message)
        }
    }

    private static func provider() -> APISimulator<WeCom> {
        let simulator = APISimulator<WeCom>()
        simulator.addSuite("ww-suite", secret: "suite-secret", ticket: "ticket-2")
        simulator.addCompany("ww-company", permanentCode: "permanent-1", authorizationCode: "code-1")
        return simulator
    }

    @Test func aCodeIsExchangedAndTheChainSurvivesRestarts() async throws {
        let simulator = Self.provider(), folder = try Folder()
        let process = try Process(simulator, folder)
        #expect(process.client.host == APIClient.Host.weCom && process.client.mediaLimits == .weCom)
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        // A push that was overtaken.
        try await process.credentials.keep(ticket: "ticket-1", pushedAt: 1000)
        #expect(try await process.credentials.exchange("code-1", with: process.suite) == "ww-company")
        try await process.send()
        // The company's token came with its code.
        #expect(Self.calls(simulator, Self.corpPath) == 0 && Self.calls(simulator, Self.suitePath) == 1)
        // A suite's token that is refused is renewed on the way to the company's.
        simulator.endTokens()
        try await process.send()
        try await Process(simulator, folder).send()
        #expect(Self.calls(simulator, Self.corpPath) == 2 && Self.calls(simulator, Self.suitePath) == 2)
        #expect(simulator.sent.count == 3)
        let error = await #expect(throws: APIError.self) {
            try await process.credentials.exchange("code-1", with: process.suite)
        }
        #expect(error?.refusal?.code.rawValue == 40029)
    }

    @Test func whatIsMissingIsSaid() async throws {
        let simulator = Self.provider(), folder = try Folder()
        let process = try Process(simulator, folder)
        let noCode = await #expect(throws: APIError.self) { try await process.send() }
        #expect(noCode?.description.contains("no permanent code of ww-company") == true)
        try await process.credentials.keep(permanentCode: "permanent-1", of: "ww-company", at: 1)
        let noTicket = await #expect(throws: APIError.self) { try await process.send() }
        #expect(noTicket?.description.contains("no suite_ticket yet for ww-suite") == true)
        #expect(simulator.requests.isEmpty)
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        try await process.send()
        #expect(simulator.sent.count == 1)
    }

    @Test func aCompanyThatRemovedTheSuiteIsForgotten() async throws {
        let simulator = Self.provider(), folder = try Folder()
        let process = try Process(simulator, folder)
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        try await process.credentials.exchange("code-1", with: process.suite)
        try await process.send()
        try await process.credentials.forget("ww-company")
        let error = await #expect(throws: APIError.self) { try await Process(simulator, folder).send() }
        #expect(error?.description.contains("no permanent code of ww-company") == true)
    }

    /// An application that is developed for one company has no token in the answer; and not every answer can be read.
    @Test func answersOfOtherForms() async throws {
        let simulator = Self.provider(), folder = try Folder()
        let process = try Process(simulator, folder)
        try await process.credentials.keep(ticket: "ticket-2", pushedAt: 2000)
        simulator.expect(
            Self.codePath,
            .answer(body: #"{"permanent_code":"permanent-1","auth_corp_info":{"corpid":"ww-company"}}"#),
            .answer(body: #"{"permanent_code":"permanent-1"}"#),
            .answer(body: #"{"auth_corp_info":{"corpid":"ww-company"}}"#),
            .refusal(.systemBusy, message: "busy with code-2"))
        try await process.credentials.exchange("code-2", with: process.suite)
        try await process.send()
        #expect(Self.calls(simulator, Self.corpPath) == 1)
        for missing in ["auth_corp_info", "permanent_code"] {
            let error = await #expect(throws: APIError.self) {
                try await process.credentials.exchange("code-2", with: process.suite)
            }
            #expect(error?.description.contains("it has no \(missing)") == true)
        }
        // The code is good for one call, and no error shows it.
        let busy = await #expect(throws: APIError.self) {
            try await process.credentials.exchange("code-2", with: process.suite)
        }
        #expect(busy?.refusal?.message == "busy with …" && Self.calls(simulator, Self.codePath) == 4)
    }
}
