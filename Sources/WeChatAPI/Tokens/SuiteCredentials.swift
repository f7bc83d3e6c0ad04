internal import Foundation
public import WeChatLog

/// What a provider keeps of a WeCom suite, an application that companies install, beside its tokens: the ticket that WeCom
/// pushes every ten minutes, and the permanent code of each company. They lie in the store of the tokens, so that a restart
/// loses none.
public struct SuiteCredentials: Sendable {
    /// The suite's ID.
    public let suiteID: String
    private let store: CredentialStore

    /// A ticket is good for half an hour.
    private static let ticketLifetime: Double = 1800

    /// Creates the credentials.
    ///
    /// - Parameters:
    ///   - suiteID: The suite's ID.
    ///   - store: Where they are kept: a file or Redis, not memory alone.
    public init(suiteID: String, store: any TokenStore) {
        self.suiteID = suiteID
        self.store = CredentialStore(store: store)
    }

    /// Keeps the ticket of a `suite_ticket` push.
    ///
    /// - Parameters:
    ///   - ticket: The ticket.
    ///   - time: The push's `TimeStamp`, in seconds since 1970. A ticket older than the one that is kept is left alone: pushes
    ///     may overtake each other.
    public func keep(ticket: Secret, pushedAt time: Double) async throws {
        try await store.keep(ticket: ticket, pushedAt: time, lifetime: Self.ticketLifetime, for: ticketKey)
    }

    /// Keeps the permanent code of a company, in place of the one before.
    ///
    /// - Parameters:
    ///   - permanentCode: The code. It has no end, and is what the company's token is made of: keep it secret.
    ///   - corpID: The company's ID, as the suite knows it.
    ///   - time: When WeCom gave it, in seconds since 1970.
    public func keep(permanentCode: Secret, of corpID: String, at time: Double) async throws {
        try await store.keep(permanentCode, at: time, for: codeKey(corpID))
    }

    /// Forgets the permanent code and the access token of a company that removed the suite.
    ///
    /// A process that has the access token in memory drops it when WeCom refuses it, or with the company's client.
    public func forget(_ corpID: String) async throws {
        try await store.forget(codeKey(corpID), tokenKey(of: corpID))
    }

    /// Exchanges the code of an authorization for the company's permanent code, by `get_permanent_code`, and keeps it: a
    /// ``CorpTokenSource`` with these credentials finds it.
    ///
    /// - Parameters:
    ///   - authorizationCode: The `AuthCode` of a `create_auth` or `reset_permanent_code` push, or of the page to which WeCom
    ///     sends the administrator back. It is good for one exchange, within twenty minutes.
    ///   - client: The suite's client: its tokens are those of a ``SuiteTokenSource``.
    /// - Returns: The company's ID.
    /// - Throws: ``APIError``; ``APIError/file(_:)`` where the code cannot be kept.
    @discardableResult public func exchange(_ authorizationCode: Secret, with client: APIClient) async throws(APIError)
        -> String
    {
        let time = Date().timeIntervalSince1970
        let answer = try await client.call(
            "POST", "/cgi-bin/service/get_permanent_code", tokenParameter: "suite_access_token",
            json: JSONField.object([("auth_code", .text(authorizationCode.value))]), hiding: [authorizationCode])
        guard let company = answer.member("auth_corp_info") else {
            throw .unreadableAnswer("it has no auth_corp_info", call: answer.call)
        }
        let corpID = try company.required("corpid")
        let permanentCode = Secret(try answer.required("permanent_code"))
        // Applications that are developed for one company get no token with it.
        let accessToken = answer.text("access_token")?.isEmpty == false ? try answer.token("access_token") : nil
        try await store.keep(
            (permanentCode, codeKey(corpID)), accessToken.map { ($0, tokenKey(of: corpID)) }, of: corpID, at: time)
        return corpID
    }

    func ticket() async throws(APIError) -> Secret {
        try await store.secret(
            ticketKey,
            orTell: "there is no suite_ticket yet for \(suiteID): WeCom pushes one every ten minutes to the URL for "
                + "instructions")
    }

    func permanentCode(of corpID: String) async throws(APIError) -> Secret {
        try await store.secret(
            codeKey(corpID),
            orTell: "there is no permanent code of \(corpID): exchange its authorization code, by exchange(_:with:)")
    }

    private var ticketKey: TokenKey { TokenKey(kind: "suite-ticket", account: suiteID) }

    /// The place of a company's access token.
    func tokenKey(of corpID: String) -> TokenKey { TokenKey(kind: "corp-token", account: "\(suiteID)/\(corpID)") }

    private func codeKey(_ corpID: String) -> TokenKey {
        TokenKey(kind: "corp-permanent-code", account: "\(suiteID)/\(corpID)")
    }
}
