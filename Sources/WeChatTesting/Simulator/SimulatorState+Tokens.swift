internal import WeChatJSON

/// A token that a simulated server gave.
struct SimulatedToken {
    /// What a token is good for: a newer one of the same line ends it, and no other does.
    struct Line: Hashable {
        enum Kind: Hashable { case basic, stable, company, suite, component, authorizer, ticket }

        let kind: Kind
        /// The app ID of the account, or the corp ID.
        let account: String
        /// The secret of a company's application, of which each has a token of its own.
        let application: String?

        init(_ kind: Kind, _ account: String, _ application: String? = nil) {
            self.kind = kind
            self.account = account
            self.application = application
        }
    }

    let line: Line
    /// When it ends, by the server's clock.
    var end: Double
    /// Whether a newer one took its place.
    var isReplaced = false
}

extension SimulatorState {
    /// How long the token before works beside a new one, in seconds.
    private static let overlap: Double = 300

    /// What most answers say of a call that succeeded.
    static var success: [(String, SimulatedAnswer.Field)] { [("errcode", .integer(0)), ("errmsg", .text("ok"))] }

    /// The most tokens that are known.
    private static let tokenCapacity = 10_000

    // MARK: Official accounts

    /// `token` gives a new one each time, and the one before ends after the overlap.
    mutating func basicToken(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let account = try checkSecret(request.parameter("appid"), request.parameter("secret"), wrong: 40125)
        let given = giveToken(.init(.basic, account), overlap: Self.overlap)
        return answer(given)
    }

    /// `stable_token` gives the same one until the overlap before its end, unless a new one is forced.
    mutating func stableToken(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let json = try request.json()
        let account = try checkSecret(json.text("appid"), json.text("secret"), wrong: 40125)
        var isForced = false
        if case .boolean(true)? = json["force_refresh"]?.value { isForced = true }
        if isForced {
            let forced = forcedFetches[account] ?? (0, -.infinity)
            guard forced.count < 20 else { throw SimulatedRefusal(45009, "reach max api daily quota limit") }
            // A forced fetch that follows another too closely gives what there is.
            isForced = now - forced.last >= 30
            if isForced { forcedFetches[account] = (forced.count + 1, now) }
        }
        // A token that lives less than the overlap from the beginning is kept until half of its life is over.
        let rest = min(Self.overlap, tokenLifetime / 2)
        let kept = isForced ? nil : currentToken(.init(.stable, account), leaving: rest)
        let given = kept ?? giveToken(.init(.stable, account), overlap: isForced ? 0 : Self.overlap)
        return answer(given)
    }

    /// A ticket stays the same until its end.
    mutating func ticket(_ type: String, _ account: String) -> SimulatedAnswer {
        answer(lastingToken(.init(.ticket, "\(account)/\(type)")), "ticket", Self.success)
    }

    // MARK: WeCom

    /// `gettoken` gives the same one until its end.
    mutating func companyToken(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let secret = try request.parameter("corpsecret")
        let account = try checkSecret(request.parameter("corpid"), secret, wrong: 40091)
        return answer(lastingToken(.init(.company, account, secret)), "access_token", Self.success)
    }

    mutating func suiteToken(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let json = try request.json()
        let suite = try checkSecret(json.text("suite_id"), json.text("suite_secret"), wrong: 40091)
        guard try tickets[suite] == json.text("suite_ticket") else {
            throw SimulatedRefusal(40085, "invalid suite ticket")
        }
        return answer(lastingToken(.init(.suite, suite)), "suite_access_token", Self.success)
    }

    /// The answer has an `errcode` only where the call failed.
    mutating func corpToken(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        try checkSuiteToken(request)
        let json = try request.json()
        let company = try json.text("auth_corpid")
        guard let code = permanentCodes[company], try json.text("permanent_code") == code else {
            throw SimulatedRefusal(40084, "invalid permanent code")
        }
        return answer(lastingToken(.init(.company, company)))
    }

    /// The code of an authorization is good for one call.
    mutating func permanentCode(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        try checkSuiteToken(request)
        let code = try request.json().text("auth_code")
        guard let company = authorizationCodes.removeValue(forKey: code), let permanentCode = permanentCodes[company]
        else { throw SimulatedRefusal(40029, "invalid code") }
        let token = giveToken(.init(.company, company), overlap: Self.overlap)
        let info = SimulatedAnswer.Field.object([("corpid", .text(company)), ("corp_name", .text("公司"))])
        return answer(token, "access_token", [("permanent_code", .text(permanentCode)), ("auth_corp_info", info)])
    }

    private func checkSuiteToken(_ request: SimulatedRequest) throws(SimulatedRefusal) {
        _ = try checkToken(request, "suite_access_token", of: [.suite], invalid: 40082, expired: 42009)
    }

    // MARK: Third-party platforms

    /// Whoever has a callback to push to pushes a ticket then.
    func startTickets(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let json = try request.json()
        _ = try checkSecret(json.text("component_appid"), json.text("component_secret"), wrong: 40125)
        return .done
    }

    mutating func componentToken(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let json = try request.json()
        let component = try checkSecret(
            json.text("component_appid"), json.text("component_appsecret"), wrong: 40125)
        guard try tickets[component] == json.text("component_verify_ticket") else {
            throw SimulatedRefusal(61006, "component ticket is invalid")
        }
        let given = giveToken(.init(.component, component), overlap: Self.overlap)
        return answer(given, "component_access_token")
    }

    /// The refresh token is good for one call.
    mutating func authorizerToken(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        _ = try checkToken(request, "component_access_token", of: [.component])
        let json = try request.json()
        let account = try json.text("authorizer_appid")
        guard let refreshToken = refreshTokens[account] else {
            throw SimulatedRefusal(61003, "component is not authorized by this account")
        }
        guard try json.text("authorizer_refresh_token") == refreshToken else {
            throw SimulatedRefusal(61023, "refresh_token is invalid")
        }
        let renewed = newName("refresh-token")
        refreshTokens[account] = renewed
        let given = giveToken(.init(.authorizer, account), overlap: Self.overlap)
        return answer(given, "authorizer_access_token", [("authorizer_refresh_token", .text(renewed))])
    }

    /// The code of an authorization is good for one call.
    mutating func authorization(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        _ = try checkToken(request, "component_access_token", of: [.component])
        let code = try request.json().text("authorization_code")
        guard let account = authorizationCodes.removeValue(forKey: code), let refreshToken = refreshTokens[account]
        else {
            throw SimulatedRefusal(61010, "code is expired")
        }
        let token = giveToken(.init(.authorizer, account), overlap: Self.overlap)
        let granted = SimulatedAnswer.Field.object([("funcscope_category", .object([("id", .integer(1))]))])
        return .json([
            (
                "authorization_info",
                .object([
                    ("authorizer_appid", .text(account)), ("authorizer_access_token", .text(token)),
                    ("expires_in", .integer(Int(tokenLifetime.rounded()))),
                    ("authorizer_refresh_token", .text(refreshToken)), ("func_info", .array([granted])),
                ])
            )
        ])
    }

    // MARK: Tokens

    /// Checks the token of a call and gives its account.
    ///
    /// - Parameters:
    ///   - invalid: The code where there is no such token.
    ///   - expired: The code where its time is over.
    func checkToken(
        _ request: SimulatedRequest, _ parameter: String, of kinds: Set<SimulatedToken.Line.Kind>, invalid: Int = 40001,
        expired: Int = 42001
    ) throws(SimulatedRefusal) -> String {
        guard let name = request.query[parameter], !name.isEmpty else {
            throw SimulatedRefusal(41001, "\(parameter) missing")
        }
        guard let token = tokens[name], kinds.contains(token.line.kind) else {
            throw SimulatedRefusal(invalid, "invalid credential, access_token is invalid or not latest")
        }
        guard token.end > now else {
            throw token.isReplaced
                ? SimulatedRefusal(invalid, "invalid credential, access_token is invalid or not latest")
                : SimulatedRefusal(expired, "access_token expired")
        }
        return token.line.account
    }

    private func checkSecret(_ account: String, _ secret: String, wrong: Int) throws(SimulatedRefusal) -> String {
        guard let known = secrets[account] else { throw SimulatedRefusal(40013, "invalid appid") }
        guard known.contains(secret) else { throw SimulatedRefusal(wrong, "invalid appsecret") }
        return account
    }

    /// The newest token, if it lives longer than some seconds.
    private func currentToken(_ line: SimulatedToken.Line, leaving rest: Double) -> String? {
        tokens.first { $0.value.line == line && !$0.value.isReplaced && $0.value.end - now > rest }?.key
    }

    /// The newest token, which stays the same until its end; then a new one.
    private mutating func lastingToken(_ line: SimulatedToken.Line) -> String {
        currentToken(line, leaving: 0) ?? giveToken(line, overlap: Self.overlap)
    }

    /// Makes a token; the one before ends after the overlap at the latest.
    private mutating func giveToken(_ line: SimulatedToken.Line, overlap: Double) -> String {
        for (name, token) in tokens where token.line == line && !token.isReplaced {
            var replaced = token
            replaced.end = min(token.end, now + overlap)
            replaced.isReplaced = true
            tokens[name] = replaced
        }
        let name = newName("\(line.kind)")
        forgetOldTokens()
        tokens[name] = SimulatedToken(line: line, end: now + tokenLifetime)
        return name
    }

    /// Forgets the tokens that ended first, where there are very many: a server may run for long.
    private mutating func forgetOldTokens() {
        guard tokens.count >= Self.tokenCapacity else { return }
        for (name, _) in tokens.sorted(by: { $0.value.end < $1.value.end }).prefix(Self.tokenCapacity / 2) {
            tokens[name] = nil
        }
    }

    private func answer(
        _ token: String, _ field: String = "access_token", _ more: [(String, SimulatedAnswer.Field)] = []
    ) -> SimulatedAnswer {
        let remaining = max(1, Int(((tokens[token]?.end ?? now) - now).rounded()))
        return .json([(field, .text(token)), ("expires_in", .integer(remaining))] + more)
    }
}
