import Testing
import WeChatAPI
import WeChatCallback
import WeChatLog
import WeChatMessageCoding
import WeChatTesting
import WeComMessages

/// The program of the guide to WeCom suites does what the guide says.
@Suite struct WeComSuiteTests {
    private let account: TestAccount
    private let simulator = APISimulator<WeCom>()
    private let store = MemoryTokenStore()

    init() throws {
        account = try Self.account("ww-suite")
        simulator.addSuite("ww-suite", secret: "secret", ticket: "ticket-1")
        simulator.addCompany("ww-company", permanentCode: "permanent-1", authorizationCode: "code-1")
    }

    /// The address of the suite, to whomever its messages are.
    private static func account(_ receiveID: String) throws -> TestAccount {
        try TestAccount(
            token: "token", encodingAESKey: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", appID: receiveID)
    }

    /// A process of the provider: what it keeps lies in the store.
    private func provider() -> SuiteProvider {
        SuiteProvider(
            suiteID: "ww-suite", suiteSecret: "secret", store: store, transport: simulator.transport, log: .none)
    }

    private func push(_ message: some Message, to callback: Callback<WeComSuite>) async throws -> CallbackReply {
        try account.open(await callback.handle(Push(message).safe(for: account)))
    }

    @Test func aCompanyComesAndGoes() async throws {
        let callback = instructions(provider(), account.safeMode, providerCorpID: "ww-provider")
        let ticket = SuiteTicketEvent(suiteID: "ww-suite", timestamp: .now, suiteTicket: "ticket-1")
        #expect(try await push(ticket, to: callback).isSuccess)
        let created = SuiteAuthCreatedEvent(suiteID: "ww-suite", timestamp: .now, authCode: "code-1")
        #expect(try await push(created, to: callback).isSuccess)
        // A process that starts now has all in the store.
        let message = try #require(
            OutboundMessage.send(.text("Hi"), toUsers: ["zhangsan"], agentID: 1_000_002))
        try await provider().client(of: "ww-company").send(message)
        #expect(simulator.sent.count == 1)

        let cancelled = SuiteAuthCancelledEvent(suiteID: "ww-suite", authCorpID: "ww-company", timestamp: .now)
        #expect(try await push(cancelled, to: callback).isSuccess)
        await #expect(throws: APIError.self) { try await provider().client(of: "ww-company").tokens.token() }
    }

    /// WeCom checks the address as the provider's, and pushes to the suite.
    @Test func theAddressIsCheckedAsTheProviders() async throws {
        let callback = instructions(provider(), account.safeMode, providerCorpID: "ww-provider")
        func answer(for receiveID: String) async throws -> CallbackResponse {
            await callback.handle(try Self.account(receiveID).encryptedURLCheck(echo: "5927782489442352469"))
        }
        let response = try await answer(for: "ww-provider")
        #expect(response.status == 200 && String(decoding: response.body, as: UTF8.self) == "5927782489442352469")
        #expect(try await answer(for: "ww-suite").status == 403)
        // A push to the provider is none to the suite.
        let ticket = SuiteTicketEvent(suiteID: "ww-suite", timestamp: .now, suiteTicket: "ticket-2")
        let request = try Push(ticket).safe(for: Self.account("ww-provider"))
        #expect(await callback.handle(request).status == 403)
    }
}
