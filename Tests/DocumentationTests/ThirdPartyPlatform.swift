// The program of the guide to third-party platforms: a test compares it with what the guide shows, and others run it.

import OfficialAccountMessages
import OpenPlatformMessages
import WeChatAPI
import WeChatCallback
import WeChatCrypto
import WeChatLog
import WeChatMessageCoding

/// The accounts that authorized the platform, as the program's own database has them.
protocol Customers: Sendable {
    func contains(_ appID: String) -> Bool
    func add(_ authorization: Authorization) async throws
    func remove(_ appID: String) async throws
}

/// The platform's own client, and one for each account that authorized it.
struct ThirdPartyPlatform: Sendable {
    let safeMode: SafeMode
    let credentials: ComponentCredentials
    let client: APIClient
    private let store: any TokenStore

    init(
        appID: String, appSecret: Secret, safeMode: SafeMode, store: any TokenStore,
        transport: any HTTPTransport = URLSessionTransport.shared, log: Log
    ) {
        self.safeMode = safeMode
        self.store = store
        credentials = ComponentCredentials(appID: appID, store: store)
        let source = ComponentTokenSource(credentials: credentials, appSecret: appSecret, transport: transport)
        client = APIClient(
            tokens: AccessTokens(source: source, store: store, log: log), transport: transport, log: log)
    }

    /// Makes the client of an account. Its token lies in the store: another process that makes one finds it there.
    func client(of appID: String) -> APIClient {
        let source = AuthorizerTokenSource(
            authorizer: appID, credentials: credentials, component: client.tokens, transport: client.transport)
        return APIClient(
            tokens: AccessTokens(source: source, store: store, log: client.log), transport: client.transport,
            log: client.log)
    }
}

/// What is done with pushes to the platform itself.
func componentHandlers(
    _ platform: ThirdPartyPlatform, _ customers: any Customers, _ accounts: AccountCallbacks<OfficialAccount>
) -> Handlers<OpenPlatform> {
    let credentials = platform.credentials
    var handlers = Handlers<OpenPlatform>()
    handlers.on(ComponentVerifyTicketPush.self) { push, _ in
        try await credentials.keep(ticket: Secret(push.ticket), pushedAt: Double(push.createTime.secondsSince1970))
        return nil
    }
    handlers.on(ComponentAuthorizedPush.self) { push, _ in
        try await customers.add(credentials.exchange(Secret(push.authorizationCode), with: platform.client))
        return nil
    }
    handlers.on(ComponentUpdateAuthorizedPush.self) { push, _ in
        try await customers.add(credentials.exchange(Secret(push.authorizationCode), with: platform.client))
        return nil
    }
    handlers.on(ComponentUnauthorizedPush.self) { push, _ in
        try await credentials.forget(push.authorizerAppID)
        try await customers.remove(push.authorizerAppID)
        accounts.forget(push.authorizerAppID)
        return nil
    }
    return handlers
}

/// The callbacks of all accounts: each has handlers and a client of its own.
func accountCallbacks(
    _ platform: ThirdPartyPlatform, _ customers: any Customers
) -> AccountCallbacks<OfficialAccount> {
    AccountCallbacks { appID in
        let isTest = releaseTestAccounts.contains(appID)
        guard isTest || customers.contains(appID) else { return nil }
        let client = platform.client(of: appID)
        var configuration = Callback<OfficialAccount>.Configuration(.safe(platform.safeMode))
        configuration.sendLate = { message in try await client.send(message) }
        configuration.log = client.log
        return Callback(configuration, isTest ? releaseTest(platform, client) : handlers(client))
    }
}

/// What is done with the messages of an account.
func handlers(_ client: APIClient) -> Handlers<OfficialAccount> {
    var handlers = Handlers<OfficialAccount>()
    handlers.on(TextMessage.self) { message, _ in .text("You said: \(message.content)") }
    return handlers
}

/// A platform's two addresses: `/component`, and `/accounts/$APPID$` for the messages of all accounts.
struct PlatformServer: Sendable {
    let component: Callback<OpenPlatform>
    let accounts: AccountCallbacks<OfficialAccount>

    init(_ platform: ThirdPartyPlatform, _ customers: any Customers) {
        accounts = accountCallbacks(platform, customers)
        var configuration = Callback<OpenPlatform>.Configuration(.safe(platform.safeMode))
        configuration.log = platform.client.log
        component = Callback(configuration, componentHandlers(platform, customers, accounts))
    }

    /// What a web server calls for each request.
    func respond(path: String, _ request: CallbackRequest) async -> CallbackResponse {
        let parts = path.split(separator: "/")
        if parts == ["component"] { return await component.handle(request) }
        guard parts.count == 2, parts[0] == "accounts" else { return CallbackResponse(status: 404, body: []) }
        return await accounts.handle(request, account: String(parts[1]))
    }
}

func makePlatform(_ environment: [String: String], _ customers: any Customers) throws -> PlatformServer {
    let log = Log.standardError(from: .warning)
    let appID = environment["WECHAT_APP_ID"] ?? ""
    let safeMode = SafeMode(
        token: environment["WECHAT_TOKEN"] ?? "",
        key: try EncodingAESKey(environment["WECHAT_AES_KEY"] ?? ""), receiveID: appID)
    let platform = ThirdPartyPlatform(
        appID: appID, appSecret: Secret(environment["WECHAT_APP_SECRET"] ?? ""), safeMode: safeMode,
        store: try FileTokenStore(folder: "/var/lib/platform/tokens", log: log), log: log)
    return PlatformServer(platform, customers)
}

/// The accounts by which WeChat tests a platform: official accounts, then mini programs.
let releaseTestAccounts: Set = [
    "wx570bc396a51b8ff8", "wx9252c5e0bb1836fc", "wx8e1097c5bc82cde9", "wx14550af28c71a144", "wxa35b9c23cfe664eb",
    "wxd101a85aa106f53e", "wxc39235c15087f6f3", "wx7720d01d4b2a4500", "wx05d483572dcd5d8b", "wx5910277cae6fd970",
]

/// What WeChat's test wants to be answered.
func releaseTest(_ platform: ThirdPartyPlatform, _ client: APIClient) -> Handlers<OfficialAccount> {
    var handlers = Handlers<OfficialAccount>()
    handlers.on(TextMessage.self) { message, context in
        if message.content == "TESTCOMPONENT_MSG_TYPE_TEXT" { return .text("\(message.content)_callback") }
        let words = message.content.split(separator: ":", maxSplits: 1)
        guard words.count == 2, words[0] == "QUERY_AUTH_CODE" else { return nil }
        // The answer says nothing: what is to be said goes through the API, with the token that the code gives.
        try await platform.credentials.exchange(Secret(String(words[1])), with: platform.client)
        try await client.send(CustomText(toUser: context.fromUserName, text: .init(content: "\(words[1])_from_api")))
        return nil
    }
    handlers.otherwise { _, context in
        context.facts.event.isEmpty ? nil : .text("\(context.facts.event)from_callback")
    }
    return handlers
}
