internal import Foundation
public import WeChatLog

/// What a third-party platform keeps beside its tokens: the ticket that WeChat pushes every ten minutes, and the refresh
/// token of each account that authorized it. They lie in the store of the tokens, so that a restart loses none.
public struct ComponentCredentials: Sendable {
    /// The platform's app ID.
    public let appID: String
    private let store: any TokenStore

    /// A ticket is good for twelve hours.
    private static let ticketLifetime: Double = 12 * 3600
    /// A refresh token has no end of its own: a hundred years.
    private static let unlimited: Double = 100 * 365 * 86400

    /// Creates the credentials.
    ///
    /// - Parameters:
    ///   - appID: The platform's app ID.
    ///   - store: Where they are kept: a file or Redis, not memory alone.
    public init(appID: String, store: any TokenStore) {
        self.appID = appID
        self.store = store
    }

    /// Keeps the ticket of a `component_verify_ticket` push.
    ///
    /// - Parameters:
    ///   - ticket: The ticket.
    ///   - time: The push's `CreateTime`, in seconds since 1970. A ticket older than the one that is kept is left alone: pushes
    ///     may overtake each other.
    public func keep(ticket: Secret, pushedAt time: Double) async throws {
        if let kept = try await store.load(ticketKey), kept.fetchedAt > time { return }
        try await store.save(
            StoredToken(token: AccessToken(ticket.value), fetchedAt: time, lifetime: Self.ticketLifetime),
            for: ticketKey)
    }

    /// Keeps the refresh token of an account, in place of the one before.
    ///
    /// - Parameters:
    ///   - refreshToken: The refresh token.
    ///   - authorizer: The account's app ID.
    ///   - time: When WeChat gave it, in seconds since 1970.
    public func keep(refreshToken: Secret, of authorizer: String, at time: Double) async throws {
        try await store.save(
            StoredToken(token: AccessToken(refreshToken.value), fetchedAt: time, lifetime: Self.unlimited),
            for: refreshKey(authorizer))
    }

    /// Forgets the refresh token of an account that withdrew its authorization.
    public func forget(_ authorizer: String) async throws {
        guard let kept = try await store.load(refreshKey(authorizer)) else { return }
        try await store.remove(kept.token, for: refreshKey(authorizer))
    }

    func ticket() async throws(APIError) -> Secret {
        guard let kept = try await read(ticketKey) else {
            throw .invalidRequest(
                "there is no component_verify_ticket yet for \(appID): WeChat pushes one every ten minutes to the URL for "
                    + "authorization events; api_start_push_ticket starts it")
        }
        return Secret(kept.token.value)
    }

    func refreshToken(of authorizer: String) async throws(APIError) -> Secret {
        guard let kept = try await read(refreshKey(authorizer)) else {
            throw .invalidRequest(
                "there is no refresh token of \(authorizer): exchange its authorization code, or look it up with "
                    + "api_get_authorizer_list")
        }
        return Secret(kept.token.value)
    }

    private func read(_ key: TokenKey) async throws(APIError) -> StoredToken? {
        do { return try await store.load(key) } catch {
            throw .file("the token store cannot be read: \((error as? TokenStoreError)?.description ?? "")")
        }
    }

    private var ticketKey: TokenKey { TokenKey(kind: "component-ticket", account: appID) }

    private func refreshKey(_ authorizer: String) -> TokenKey {
        TokenKey(kind: "authorizer-refresh-token", account: "\(appID)/\(authorizer)")
    }
}

/// The token of a third-party platform, made of its secret and the ticket that was pushed last.
public struct ComponentTokenSource: TokenSource {
    private let credentials: ComponentCredentials
    private let appSecret: Secret
    private let transport: any HTTPTransport
    private let host: String

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - credentials: The platform's app ID and tickets.
    ///   - appSecret: The platform's app secret.
    ///   - transport: What carries the call.
    ///   - host: The host of the API.
    public init(
        credentials: ComponentCredentials, appSecret: Secret,
        transport: any HTTPTransport = URLSessionTransport.shared, host: String = APIClient.Host.weChat
    ) {
        self.credentials = credentials
        self.appSecret = appSecret
        self.transport = transport
        self.host = host
    }

    /// `component-token/` and the platform's app ID.
    public var key: TokenKey { TokenKey(kind: "component-token", account: credentials.appID) }

    /// Fetches a token with the ticket that was pushed last.
    ///
    /// - Parameter replaced: Is not looked at: each token is a new one.
    /// - Throws: ``APIError``; ``APIError/invalidRequest(_:)`` where no ticket was pushed yet.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        let ticket = try await credentials.ticket()
        let call = TokenCall(transport: transport, host: host, secrets: [appSecret, ticket])
        return try await call.post(
            "/cgi-bin/component/api_component_token",
            fields: [
                ("component_appid", .text(credentials.appID)), ("component_appsecret", .text(appSecret.value)),
                ("component_verify_ticket", .text(ticket.value)),
            ]
        ).token("component_access_token")
    }
}

/// The access token of an account that authorized a third-party platform, made of the platform's token and the account's
/// refresh token.
public struct AuthorizerTokenSource: TokenSource {
    private let authorizer: String
    private let credentials: ComponentCredentials
    private let component: AccessTokens
    private let transport: any HTTPTransport
    private let host: String

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - authorizer: The account's app ID.
    ///   - credentials: The platform's refresh tokens.
    ///   - component: The platform's tokens.
    ///   - transport: What carries the call.
    ///   - host: The host of the API.
    public init(
        authorizer: String, credentials: ComponentCredentials, component: AccessTokens,
        transport: any HTTPTransport = URLSessionTransport.shared, host: String = APIClient.Host.weChat
    ) {
        self.authorizer = authorizer
        self.credentials = credentials
        self.component = component
        self.transport = transport
        self.host = host
    }

    /// `authorizer-token/`, the platform's app ID and the account's.
    public var key: TokenKey { TokenKey(kind: "authorizer-token", account: "\(credentials.appID)/\(authorizer)") }

    /// Fetches a token with the account's refresh token, and keeps a new refresh token where WeChat gives one.
    ///
    /// - Parameter replaced: Is not looked at: each token is a new one.
    /// - Throws: ``APIError``; ``APIError/invalidRequest(_:)`` where no refresh token of the account is kept.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        let client = APIClient(tokens: component, host: host, transport: transport)
        let refreshToken = try await credentials.refreshToken(of: authorizer)
        let answer = try await client.call(
            "POST", "/cgi-bin/component/api_authorizer_token", tokenParameter: "component_access_token",
            json: JSONField.object([
                ("component_appid", .text(credentials.appID)), ("authorizer_appid", .text(authorizer)),
                ("authorizer_refresh_token", .text(refreshToken.value)),
            ]), isRepeatable: true, hiding: [refreshToken])
        let fetched = try answer.token("authorizer_access_token")
        if let renewed = answer.text("authorizer_refresh_token"), !renewed.isEmpty, renewed != refreshToken.value {
            do {
                try await credentials.keep(
                    refreshToken: Secret(renewed), of: authorizer, at: Date().timeIntervalSince1970)
            } catch {
                throw .file(
                    "the account's new refresh token cannot be kept: without it the account must authorize again")
            }
        }
        return fetched
    }
}
