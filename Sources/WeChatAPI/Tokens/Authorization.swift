internal import Foundation
internal import WeChatJSON
public import WeChatLog

/// What an account allowed a third-party platform.
public struct Authorization: Sendable, Hashable {
    /// The account's app ID.
    public var appID: String

    /// The numbers of the permission sets that the account granted, as the open platform's documentation lists them.
    public var permissionSets: [Int]

    /// Creates an authorization.
    public init(appID: String, permissionSets: [Int] = []) {
        self.appID = appID
        self.permissionSets = permissionSets
    }
}

extension ComponentCredentials {
    /// Exchanges the code of an authorization for the account's tokens, by `api_query_auth`, and keeps them: an
    /// ``AuthorizerTokenSource`` with these credentials, and ``AccessTokens`` with the same store, find them.
    ///
    /// - Parameters:
    ///   - authorizationCode: The code of an `authorized` or `updateauthorized` push, or of the page to which WeChat sends
    ///     the account's owner back. It is good for one exchange.
    ///   - client: The platform's client: its tokens are those of a ``ComponentTokenSource``.
    /// - Returns: Which account it is, and what it granted.
    /// - Throws: ``APIError``; ``APIError/file(_:)`` where the tokens cannot be kept.
    @discardableResult public func exchange(_ authorizationCode: Secret, with client: APIClient) async throws(APIError)
        -> Authorization
    {
        let time = Date().timeIntervalSince1970
        let answer = try await client.call(
            "POST", "/cgi-bin/component/api_query_auth", tokenParameter: "component_access_token",
            json: JSONField.object([
                ("component_appid", .text(appID)), ("authorization_code", .text(authorizationCode.value)),
            ]), hiding: [authorizationCode])
        guard let info = answer.member("authorization_info") else {
            throw .unreadableAnswer("it has no authorization_info", call: answer.call)
        }
        let authorizer = try info.required("authorizer_appid")
        // An account that has no part of the API gets no tokens.
        let refreshToken = info.text("authorizer_refresh_token").flatMap { $0.isEmpty ? nil : Secret($0) }
        let hasToken = info.text("authorizer_access_token")?.isEmpty == false
        let accessToken = hasToken ? try info.token("authorizer_access_token") : nil
        try await keep(refreshToken: refreshToken, accessToken: accessToken, of: authorizer, at: time)
        return Authorization(appID: authorizer, permissionSets: info.permissionSets)
    }
}

extension APIAnswer {
    /// The permission sets of `func_info`.
    fileprivate var permissionSets: [Int] {
        guard case .array(let granted)? = node["func_info"]?.value else { return [] }
        return granted.compactMap { $0["funcscope_category"]?["id"]?.integer }
    }
}
