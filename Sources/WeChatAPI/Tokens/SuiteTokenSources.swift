public import WeChatLog

/// The token of a WeCom suite, made of its secret and the ticket that was pushed last.
public struct SuiteTokenSource: TokenSource {
    private let credentials: SuiteCredentials
    private let suiteSecret: Secret
    private let transport: any HTTPTransport

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - credentials: The suite's ID and tickets.
    ///   - suiteSecret: The suite's secret.
    ///   - transport: What carries the call.
    ///   - host: The host of the API.
    public init(
        credentials: SuiteCredentials, suiteSecret: Secret,
        transport: any HTTPTransport = URLSessionTransport.shared, host: String = APIClient.Host.weCom
    ) {
        self.credentials = credentials
        self.suiteSecret = suiteSecret
        self.transport = transport
        self.host = host
    }

    /// `suite-token/` and the suite's ID.
    public var key: TokenKey { TokenKey(kind: "suite-token", account: credentials.suiteID) }

    /// The host that was given.
    public let host: String

    /// The limits of WeCom.
    public var mediaLimits: MediaLimits { .weCom }

    /// Fetches a token with the ticket that was pushed last, by `get_suite_token`.
    ///
    /// - Parameter replaced: Is not looked at: WeCom decides when a token changes.
    /// - Throws: ``APIError``; ``APIError/invalidRequest(_:)`` where no ticket was pushed yet.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        let ticket = try await credentials.ticket()
        let call = TokenCall(transport: transport, host: host, secrets: [suiteSecret, ticket])
        return try await call.post(
            "/cgi-bin/service/get_suite_token",
            fields: [
                ("suite_id", .text(credentials.suiteID)), ("suite_secret", .text(suiteSecret.value)),
                ("suite_ticket", .text(ticket.value)),
            ]
        ).token("suite_access_token")
    }
}

/// The access token of a company that installed a WeCom suite, made of the suite's token and the company's permanent code.
///
/// An application that a provider developed for one company has a ``WeComTokenSource``: its secret is the permanent code.
public struct CorpTokenSource: TokenSource {
    private let corpID: String
    private let credentials: SuiteCredentials
    private let suite: AccessTokens
    private let transport: any HTTPTransport

    /// Creates the source.
    ///
    /// - Parameters:
    ///   - corpID: The company's ID, as the suite knows it.
    ///   - credentials: The suite's permanent codes.
    ///   - suite: The suite's tokens.
    ///   - transport: What carries the call.
    ///   - host: The host of the API. Without it, that of the suite's tokens.
    public init(
        corpID: String, credentials: SuiteCredentials, suite: AccessTokens,
        transport: any HTTPTransport = URLSessionTransport.shared, host: String? = nil
    ) {
        self.corpID = corpID
        self.credentials = credentials
        self.suite = suite
        self.transport = transport
        self.host = host ?? suite.source.host
    }

    /// `corp-token/`, the suite's ID and the company's.
    public var key: TokenKey { credentials.tokenKey(of: corpID) }

    /// The host that was given, or that of the suite's tokens.
    public let host: String

    /// The limits of WeCom.
    public var mediaLimits: MediaLimits { .weCom }

    /// Fetches a token with the company's permanent code, by `get_corp_token`.
    ///
    /// - Parameter replaced: Is not looked at: WeCom decides when a token changes.
    /// - Throws: ``APIError``; ``APIError/invalidRequest(_:)`` where no permanent code of the company is kept.
    public func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        let client = APIClient(tokens: suite, host: host, transport: transport)
        let permanentCode = try await credentials.permanentCode(of: corpID)
        return try await client.call(
            "POST", "/cgi-bin/service/get_corp_token", tokenParameter: "suite_access_token",
            json: JSONField.object([
                ("auth_corpid", .text(corpID)), ("permanent_code", .text(permanentCode.value)),
            ]), isRepeatable: true, hiding: [permanentCode]
        ).token("access_token")
    }
}
