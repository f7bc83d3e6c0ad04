#if Server
internal import WeChatAPI
internal import WeChatCrypto
internal import WeChatJSON
internal import WeChatLog
internal import WeChatMessageCoding
internal import WeChatTesting

extension Exchange.Attempt {
    /// A request that is about to be sent.
    init(_ number: Int, _ request: HTTPRequest) {
        let body = request.body.pieces.flatMap { piece -> [UInt8] in
            if case .bytes(let bytes) = piece { bytes } else { [] }
        }
        self.init(
            number: number,
            request: Exchange.Request(
                method: request.method, url: request.url, headers: request.headers, body: body.shown))
    }

    /// Adds what came of the request.
    mutating func finish(_ attempt: Simulation.Attempt, timeout: Duration) {
        duration = attempt.duration.seconds * 1000
        switch attempt.outcome {
        case .success(let answer):
            response = Exchange.Response(
                status: answer.status, headers: answer.headers.sorted { $0.name < $1.name }, body: answer.bytes.shown)
            if answer.status != 200 { problem = Exchange.Explanation(status: answer.status) }
        case .failure(let error): problem = Exchange.Explanation(error, timeout: timeout)
        }
    }
}

extension Exchange.Signature {
    init(_ check: SignatureCheck, token: Secret) {
        let expected = check.expected(token: token)
        self.init(
            parts: check.parts(token: token, hiddenAs: secretMark), expected: expected.text, found: check.signature,
            isRight: expected.matches(check.signature), explanation: check.problem(token: token))
    }
}

extension Exchange.Reply {
    /// The reply in an answer; `nil` where it says nothing.
    init?(_ check: AnswerCheck) {
        guard let document = check.document, let reply = check.reply else { return nil }
        let isJSON = reply.isJSON
        let value = isJSON ? (try? JSONNode(parsing: document)).map { WireValue($0) } : try? WireValue(xml: document)
        self.init(
            document: Exchange.Readable(text: document.shown, decoded: value ?? .null),
            type: reply.type.map { "\($0.descriptor.platform)/\($0.descriptor.name)" },
            isEncrypted: check.signature != nil)
    }
}

extension Exchange.Verdict {
    /// What WeChat makes of an answer that came.
    init(_ check: AnswerCheck, status: Int) {
        if status != 200 {
            self.init(isGood: false, explanation: Exchange.Explanation(status: status))
        } else if let first = check.problems.first {
            self.init(
                isGood: false,
                explanation: Exchange.Explanation(
                    code: first.code.rawValue, title: "WeChat does not take the answer",
                    explanation: check.problems.map(\.text).joined(separator: ". ")))
        } else if check.document == nil {
            self.init(
                isGood: true,
                explanation: Exchange.Explanation(
                    code: "success", title: "Accepted: nothing is said",
                    explanation: "The answer is empty, or 'success': WeChat shows nothing, and does not ask again."))
        } else {
            self.init(
                isGood: true,
                explanation: Exchange.Explanation(
                    code: "reply", title: "Accepted: a reply", explanation: "WeChat shows the reply to the follower."))
        }
    }

    /// What WeChat makes of no answer.
    init(noAnswer attempts: [Simulation.Attempt], timeout: Duration) {
        let cause =
            switch attempts.last?.outcome {
            case .success(let answer)?: Exchange.Explanation(status: answer.status)
            case .failure(let error)?: Exchange.Explanation(error, timeout: timeout)
            case nil: Exchange.Explanation(code: "none", title: "No attempt", explanation: "Nothing was sent.")
            }
        self.init(
            isGood: false,
            explanation: Exchange.Explanation(
                code: cause.code, title: "\(cause.title), in \(attempts.count) attempts",
                explanation: cause.explanation))
    }

    /// What WeChat makes of the answer to its check of the URL.
    init(urlCheck attempt: Simulation.Attempt, echo: String, timeout: Duration) {
        switch attempt.outcome {
        case .failure(let error): self.init(isGood: false, explanation: Exchange.Explanation(error, timeout: timeout))
        case .success(let answer) where answer.status != 200:
            self.init(isGood: false, explanation: Exchange.Explanation(status: answer.status))
        case .success(let answer) where answer.bytes != Array(echo.utf8):
            self.init(
                isGood: false,
                explanation: Exchange.Explanation(
                    code: "wrongEcho", title: "The answer is not echostr",
                    explanation: "It has to be '\(echo)' and nothing else: it is \(answer.quotation)"))
        case .success:
            self.init(
                isGood: true,
                explanation: Exchange.Explanation(
                    code: "echo", title: "The URL is accepted", explanation: "echostr came back as it was sent."))
        }
    }
}
#endif
