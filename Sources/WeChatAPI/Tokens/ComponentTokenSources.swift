internal import Foundation
public import WeChatLog

/// The token of a third-party platform, made of its secret and the ticket that was pushed last.
public struct ComponentTokenSource: TokenSource {
    private let credentials: ComponentCredentials
    private let appSecret: Secret
    private let transport: any HTTPTransport

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

    /// The host that was given.
    public let host: String

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

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - authorizer: The account's app ID.
    ///   - credentials: The platform's refresh tokens.
    ///   - component: The platform's tokens.
    ///   - transport: What carries the call.
    ///   - host: The host of the API. Without it, that of the platform's tokens.
    public init(
        authorizer: String, credentials: ComponentCredentials, component: AccessTokens,
        transport: any HTTPTransport = URLSessionTransport.shared, host: String? = nil
    ) {
        self.authorizer = authorizer
        self.credentials = credentials
        self.component = component
        self.transport = transport
        self.host = host ?? component.source.host
    }

    /// `authorizer-token/`, the platform's app ID and the account's.
    public var key: TokenKey { credentials.tokenKey(of: authorizer) }

    /// The host that was given, or that of the platform's tokens.
    public let host: String

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
            try await credentials.keep(
                refreshToken: Secret(renewed), accessToken: nil, of: authorizer, at: Date().timeIntervalSince1970)
        }
        return fetched
    }
}
