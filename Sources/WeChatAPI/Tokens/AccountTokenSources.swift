public import WeChatLog

/// The access token of an official account, a mini program or a shop, from `stable_token`.
///
/// Repeated calls give the same token until five minutes before its end, so that several fetchers do not disturb each
/// other; the old one works for five minutes beside the new.
public struct StableTokenSource: TokenSource {
    private let appID: String
    private let appSecret: Secret
    private let call: TokenCall

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - appID: The account's app ID.
    ///   - appSecret: The account's app secret.
    ///   - transport: What carries the call.
    ///   - host: The host of the API.
    public init(
        appID: String, appSecret: Secret, transport: any HTTPTransport = URLSessionTransport.shared,
        host: String = APIClient.Host.weChat
    ) {
        self.appID = appID
        self.appSecret = appSecret
        call = TokenCall(transport: transport, host: host, secrets: [appSecret])
    }

    /// `stable-token/` and the app ID.
    public var key: TokenKey { TokenKey(kind: "stable-token", account: appID) }

    /// The host that was given.
    public var host: String { call.host }

    /// Fetches the token that WeChat gives for now; a new one where that is the very token it refused.
    ///
    /// - Parameter replaced: The token that WeChat refused, where one was.
    /// - Throws: ``APIError``.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        let fetched = try await fetch(isForced: false)
        // WeChat refused the very token that it still gives: only a forced fetch makes a new one. There are 20 a day.
        guard fetched.token == replaced else { return fetched }
        return try await fetch(isForced: true)
    }

    private func fetch(isForced: Bool) async throws(APIError) -> FetchedToken {
        try await call.post(
            "/cgi-bin/stable_token",
            fields: [
                ("grant_type", .text("client_credential")), ("appid", .text(appID)),
                ("secret", .text(appSecret.value)), ("force_refresh", .boolean(isForced)),
            ]
        ).token("access_token")
    }
}

/// The access token of an official account, a mini program or a shop, from `token`.
///
/// Each call makes a new token, and the one before ends five minutes later: one place alone may fetch.
public struct BasicTokenSource: TokenSource {
    private let appID: String
    private let appSecret: Secret
    private let call: TokenCall

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - appID: The account's app ID.
    ///   - appSecret: The account's app secret.
    ///   - transport: What carries the call.
    ///   - host: The host of the API.
    public init(
        appID: String, appSecret: Secret, transport: any HTTPTransport = URLSessionTransport.shared,
        host: String = APIClient.Host.weChat
    ) {
        self.appID = appID
        self.appSecret = appSecret
        call = TokenCall(transport: transport, host: host, secrets: [appSecret])
    }

    /// `access-token/` and the app ID.
    public var key: TokenKey { TokenKey(kind: "access-token", account: appID) }

    /// The host that was given.
    public var host: String { call.host }

    /// Makes a new token, which ends the life of the one before.
    ///
    /// - Parameter replaced: Is not looked at: each token is a new one.
    /// - Throws: ``APIError``.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        try await call.get(
            "/cgi-bin/token",
            query: [("grant_type", "client_credential"), ("appid", appID), ("secret", appSecret.value)]
        ).token("access_token")
    }
}

/// The access token of a WeCom application.
public struct WeComTokenSource: TokenSource {
    private let corpID: String
    private let secret: Secret
    private let name: String
    private let call: TokenCall

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - corpID: The company's ID.
    ///   - agentID: The application's agent ID, or another name for it: each application has a token of its own.
    ///   - secret: The application's secret.
    ///   - transport: What carries the call.
    ///   - host: The host of the API.
    public init(
        corpID: String, agentID: String, secret: Secret, transport: any HTTPTransport = URLSessionTransport.shared,
        host: String = APIClient.Host.weCom
    ) {
        self.corpID = corpID
        self.secret = secret
        name = agentID
        call = TokenCall(transport: transport, host: host, secrets: [secret])
    }

    /// `wecom-token/`, the company's ID and the application's agent ID.
    public var key: TokenKey { TokenKey(kind: "wecom-token", account: "\(corpID)/\(name)") }

    /// The host that was given.
    public var host: String { call.host }

    /// The limits of WeCom.
    public var mediaLimits: MediaLimits { .weCom }

    /// Fetches the token, which stays the same until its end.
    ///
    /// - Parameter replaced: Is not looked at: WeCom gives a new token where it withdrew the one before.
    /// - Throws: ``APIError``.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        try await call.get("/cgi-bin/gettoken", query: [("corpid", corpID), ("corpsecret", secret.value)])
            .token("access_token")
    }
}

/// A ticket for a page's JavaScript: it is fetched with the access token, and renewed like it.
///
/// It is a ticket of an official account or a mini program; WeCom's is ``WeComTicketSource``.
///
///     let tickets = AccessTokens(source: TicketSource(account: appID, client: client))
///     let signature = PageSignature(ticket: try await tickets.token().value, nonce: nonce, timestamp: time, url: url)
public struct TicketSource: TokenSource {
    private let account: String
    private let type: String
    private let client: APIClient

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - account: The account's app ID.
    ///   - type: `jsapi` for pages, `wx_card` for cards, `sdk` for apps.
    ///   - client: The account's client.
    public init(account: String, type: String = "jsapi", client: APIClient) {
        self.account = account
        self.type = type
        self.client = client
    }

    /// The ticket's type, `-ticket/` and the app ID.
    public var key: TokenKey { TokenKey(kind: "\(type)-ticket", account: account) }

    /// The host of the client.
    public var host: String { client.host }

    /// Fetches the ticket with the account's token.
    ///
    /// - Parameter replaced: Is not looked at: WeChat decides when a ticket changes.
    /// - Throws: ``APIError``.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        try await client.call("GET", "/cgi-bin/ticket/getticket", query: [("type", type)]).token("ticket")
    }
}

/// A ticket for the JavaScript of a page that WeCom shows: the company's for `wx.config`, an application's for
/// `wx.agentConfig`. It is fetched with the application's access token, and renewed like it.
public struct WeComTicketSource: TokenSource {
    private let corpID: String
    private let agentID: String?
    private let client: APIClient

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - corpID: The company's ID.
    ///   - agentID: The application's agent ID, for its own ticket; `nil` for the company's.
    ///   - client: The application's client.
    public init(corpID: String, agentID: String? = nil, client: APIClient) {
        self.corpID = corpID
        self.agentID = agentID
        self.client = client
    }

    /// `wecom-ticket/` and the company's ID, or `wecom-agent-ticket/`, that and the application's agent ID.
    public var key: TokenKey {
        guard let agentID else { return TokenKey(kind: "wecom-ticket", account: corpID) }
        return TokenKey(kind: "wecom-agent-ticket", account: "\(corpID)/\(agentID)")
    }

    /// The host of the client.
    public var host: String { client.host }

    /// Fetches the ticket with the application's token: 100 times an hour at the most, and all of a company 400 times.
    ///
    /// - Parameter replaced: Is not looked at: WeCom decides when a ticket changes.
    /// - Throws: ``APIError``.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        guard agentID != nil else { return try await client.call("GET", "/cgi-bin/get_jsapi_ticket").token("ticket") }
        return try await client.call("GET", "/cgi-bin/ticket/get", query: [("type", "agent_config")]).token("ticket")
    }
}

extension APIAnswer {
    /// The token of an answer, and how long it lives.
    func token(_ name: String) throws(APIError) -> FetchedToken {
        guard let lifetime = integer("expires_in"), lifetime > 0 else {
            throw .unreadableAnswer("it has no expires_in", call: call)
        }
        return FetchedToken(token: AccessToken(try required(name)), lifetime: Double(lifetime))
    }
}
