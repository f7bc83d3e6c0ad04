#if Server
internal import Foundation
internal import WeChatMessageCoding
internal import WeChatTesting

/// A push and what came of it: what the inspector shows.
struct Exchange: Sendable {
    var id = 0
    /// The type of the message, with its platform: `OfficialAccount/TextMessage`.
    let type: String
    let description: String
    let mode: Simulation.Mode
    let isJSON: Bool
    /// Seconds since 1970.
    let started = Date().timeIntervalSince1970
    /// In milliseconds; `nil` while it goes on.
    var duration: Double?
    /// The message in the clear; `nil` for the check of a URL.
    let message: Readable?
    var attempts: [Attempt] = []
    var reply: Reply?
    var verdict: Verdict?

    /// A document and what is in it.
    struct Readable: Sendable {
        let text: String
        let decoded: WireValue

        var members: KeyValuePairs<String, WireValue?> { ["text": .text(text), "decoded": decoded] }
    }

    /// One request and its answer.
    struct Attempt: Sendable {
        let number: Int
        let started = Date().timeIntervalSince1970
        /// In milliseconds; `nil` while it goes on.
        var duration: Double?
        let request: Request
        var response: Response?
        var problem: Explanation?
        var signature: Signature?
    }

    struct Request: Sendable {
        let method: String
        let url: String
        let headers: [(name: String, value: String)]
        let body: String
    }

    struct Response: Sendable {
        let status: Int
        let headers: [(name: String, value: String)]
        let body: String
    }

    /// The signature of an encrypted answer.
    struct Signature: Sendable {
        /// What was signed, in the order in which it was; a mark stands for the token.
        let parts: [(name: String, value: String)]
        let expected: String
        let found: String
        let isRight: Bool
        /// What is wrong with it.
        let explanation: String?
    }

    /// The reply in the answer, decrypted.
    struct Reply: Sendable {
        let document: Readable
        /// The type; `nil` where no schema describes it.
        let type: String?
        let isEncrypted: Bool
    }

    /// What something means, for a person.
    struct Explanation: Sendable {
        /// A word for a page that says it in a language of its own.
        let code: String
        let title: String
        let explanation: String

        /// The explanation as the page has it.
        var members: [WireElement] {
            [("code", code), ("title", title), ("explanation", explanation)].map { WireElement($0, .text($1)) }
        }
    }

    /// Whether WeChat accepts the answer, and why.
    struct Verdict: Sendable {
        let isGood: Bool
        let explanation: Explanation
    }
}

// MARK: For the page

extension Exchange {
    /// The exchange as the page has it.
    var json: WireValue {
        .members([
            "id": .integer(id), "type": .text(type), "description": .text(description), "mode": .text(mode.rawValue),
            "format": .text(isJSON ? "json" : "xml"), "started": .decimal(started),
            "duration": duration.map { .decimal($0) } ?? .null, "state": .text(verdict == nil ? "running" : "done"),
            "message": message.map { .members($0.members) } ?? .null, "attempts": .array(attempts.map(\.json)),
            "reply": reply?.json ?? .null, "verdict": verdict?.json ?? .null,
        ])
    }
}

extension Exchange.Attempt {
    fileprivate var json: WireValue {
        .members([
            "number": .integer(number), "started": .decimal(started),
            "duration": duration.map { .decimal($0) } ?? .null,
            "request": .members([
                "method": .text(request.method), "url": .text(request.url), "headers": request.headers.json,
                "body": .text(request.body),
            ]),
            "response": response.map { response in
                .members([
                    "status": .integer(response.status), "headers": response.headers.json,
                    "body": .text(response.body),
                ])
            } ?? .null,
            "problem": problem.map { .object($0.members) } ?? .null,
            "signature": signature.map { signature in
                .members([
                    "isGood": .boolean(signature.isRight), "parameter": .text("MsgSignature"),
                    "sent": .text(signature.found), "computed": .text(signature.expected),
                    "parts": .array(
                        signature.parts.map { .members(["name": .text($0.name), "value": .text($0.value)]) }),
                    "explanation": signature.explanation.map { .text($0) },
                ])
            },
        ])
    }
}

extension Exchange.Reply {
    fileprivate var json: WireValue {
        .members([
            "text": .text(document.text), "decoded": document.decoded, "type": type.map { .text($0) } ?? .null,
            "isEncrypted": .boolean(isEncrypted),
        ])
    }
}

extension Exchange.Verdict {
    fileprivate var json: WireValue {
        .object([WireElement("isGood", .boolean(isGood))] + explanation.members)
    }
}

extension [(name: String, value: String)] {
    /// Header fields, an object.
    fileprivate var json: WireValue { .object(map { WireElement($0.name, .text($0.value)) }) }
}
#endif
