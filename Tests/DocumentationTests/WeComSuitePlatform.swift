// The program of the guide to WeCom suites: a test compares it with what the guide shows, and another runs it.

import WeChatAPI
import WeChatCallback
import WeChatLog
import WeComMessages

/// The suite's own client, and one for each company that installed it.
struct SuiteProvider: Sendable {
    let credentials: SuiteCredentials
    let client: APIClient
    private let store: any TokenStore

    init(
        suiteID: String, suiteSecret: Secret, store: any TokenStore,
        transport: any HTTPTransport = URLSessionTransport.shared, log: Log
    ) {
        self.store = store
        credentials = SuiteCredentials(suiteID: suiteID, store: store)
        let source = SuiteTokenSource(credentials: credentials, suiteSecret: suiteSecret, transport: transport)
        client = APIClient(
            tokens: AccessTokens(source: source, store: store, log: log), transport: transport, log: log)
    }

    /// Makes the client of a company. Its token lies in the store: another process that makes one finds it there.
    func client(of corpID: String) -> APIClient {
        let source = CorpTokenSource(
            corpID: corpID, credentials: credentials, suite: client.tokens, transport: client.transport)
        return APIClient(
            tokens: AccessTokens(source: source, store: store, log: client.log), transport: client.transport,
            log: client.log)
    }
}

/// The callback of the address for instructions.
func instructions(_ provider: SuiteProvider, _ safeMode: SafeMode, providerCorpID: String) -> Callback<WeComSuite> {
    let credentials = provider.credentials
    var handlers = Handlers<WeComSuite>()
    handlers.on(SuiteTicketEvent.self) { push, _ in
        try await credentials.keep(ticket: Secret(push.suiteTicket), pushedAt: Double(push.timestamp.secondsSince1970))
        return nil
    }
    handlers.on(SuiteAuthCreatedEvent.self) { push, _ in
        try await credentials.exchange(Secret(push.authCode), with: provider.client)
        return nil
    }
    handlers.on(SuitePermanentCodeResetEvent.self) { push, _ in
        try await credentials.exchange(Secret(push.authCode), with: provider.client)
        return nil
    }
    handlers.on(SuiteAuthCancelledEvent.self) { push, _ in
        try await credentials.forget(push.authCorpID)
        return nil
    }
    var configuration = Callback<WeComSuite>.Configuration(.safe(safeMode))
    configuration.urlCheckReceiveID = providerCorpID
    configuration.log = provider.client.log
    return Callback(configuration, handlers)
}
