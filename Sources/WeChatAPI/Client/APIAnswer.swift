internal import WeChatJSON
internal import WeChatLog
public import WeChatMessageCoding

/// What the API answered to a call that succeeded: a JSON object.
public struct APIAnswer: Sendable {
    /// The answer in UTF-8.
    public let bytes: [UInt8]

    let node: JSONNode
    let call: String

    /// Reads an answer.
    ///
    /// - Parameter secrets: What the call carried, and no error may show.
    /// - Throws: ``APIError/refused(_:)`` or ``APIError/quotaExceeded(_:)`` where `errcode` is not 0,
    ///   ``APIError/status(_:call:)`` where the server failed, ``APIError/unreadableAnswer(_:call:)`` where the answer is no
    ///   JSON object.
    init(_ answer: RawAnswer, call: String, hiding secrets: [Secret]) throws(APIError) {
        let node: JSONNode
        let bytes: [UInt8]
        do throws(JSONError) { (node, bytes) = try Self.read(answer.bytes) } catch {
            guard answer.status == 200 else { throw .status(answer.status, call: call) }
            throw .unreadableAnswer("\(error)", call: call)
        }
        guard case .object = node.value else {
            guard answer.status == 200 else { throw .status(answer.status, call: call) }
            throw .unreadableAnswer("it is no JSON object", call: call)
        }
        let code = try Self.code(in: node, call: call)
        guard code == 0 else {
            let refusal = APIError.Refusal(
                code: ErrorCode(rawValue: code), message: node["errmsg"]?.text ?? "", call: call,
                details: Self.details(of: node))
            throw APIError(refusal: refusal, hiding: secrets)
        }
        guard answer.status == 200 else { throw .status(answer.status, call: call) }
        self.init(bytes: bytes, node: node, call: call)
    }

    /// Reads JSON as WeChat writes it: within what its users typed there are control characters that nobody escaped, and
    /// characters of which only the first bytes are left. Where that is so, the bytes are written anew.
    private static func read(_ bytes: [UInt8]) throws(JSONError) -> (JSONNode, [UInt8]) {
        let limits = JSONLimits(bytes: APIClient.answerLimit)
        do throws(JSONError) { return (try JSONNode(parsing: bytes, limits: limits), bytes) } catch {
            guard error.rule == .controlCharacter || error.rule == .invalidUTF8 else { throw error }
            let node = try JSONNode(repairing: bytes, limits: limits)
            var writer = JSONWriter()
            writer.write(node)
            return (node, writer.finish())
        }
    }

    /// The number by which the answer tells whether the call succeeded; without one it did.
    private static func code(in node: JSONNode, call: String) throws(APIError) -> Int {
        guard let member = node["errcode"] else { return 0 }
        if case .null = member.value { return 0 }
        guard let code = member.integer else { throw .unreadableAnswer("its errcode is no integer", call: call) }
        return code
    }

    /// What a refusal holds beside its number and text. A member whose name tells of a secret is left out.
    private static func details(of node: JSONNode) -> [String: String] {
        guard case .object(let members) = node.value else { return [:] }
        let others = members.filter { member in
            let name = member.name.lowercased()
            return name != "errmsg" && !["token", "secret", "ticket", "code", "key"].contains(where: name.contains)
        }
        return Dictionary(
            others.compactMap { member in member.node.text.map { (member.name, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private init(bytes: [UInt8], node: JSONNode, call: String) {
        self.bytes = bytes
        self.node = node
        self.call = call
    }

    /// An object within the answer, where the answer has it.
    func member(_ name: String) -> APIAnswer? {
        guard let member = node[name], case .object = member.value else { return nil }
        return APIAnswer(bytes: bytes, node: member, call: call)
    }

    /// The text of a field, where the answer has it.
    public func text(_ name: String) -> String? { node[name]?.text }

    /// The number of a field, where the answer has it.
    public func integer(_ name: String) -> Int? { node[name]?.integer }

    /// The answer as a structure that a schema describes, `errcode` and `errmsg` apart: they say that the call succeeded.
    ///
    /// - Throws: ``APIError/unreadableAnswer(_:call:)`` where it does not fit.
    public func decoded<Response: FieldGroup>(as type: Response.Type = Response.self) throws(APIError) -> Response {
        do throws(MessageError) { return try Response(value: content) } catch {
            throw .unreadableAnswer(error.withoutValues, call: call)
        }
    }

    /// What the answer says beside `errcode` and `errmsg`.
    private var content: WireValue {
        guard case .object(let elements) = WireValue(node) else { return .object([]) }
        return .object(elements.filter { $0.name != "errcode" && $0.name != "errmsg" })
    }

    /// The text of a field that must be there.
    func required(_ name: String) throws(APIError) -> String {
        guard let text = text(name), !text.isEmpty else { throw .unreadableAnswer("it has no \(name)", call: call) }
        return text
    }
}

extension MessageError {
    /// What is wrong and where, without the value that was found: an answer may hold tokens.
    fileprivate var withoutValues: String {
        guard case .field(let problem) = self else { return description }
        return switch problem.fault {
        case .missing: problem.description
        case .invalid(let expected, _), .differentKind(let expected, _): "\(problem.path): expected \(expected)"
        }
    }
}

extension APIError {
    /// The error for a refusal, its text freed of secrets and of what follows the number of the call.
    fileprivate init(refusal: Refusal, hiding secrets: [Secret]) {
        var refusal = refusal
        refusal.message = refusal.message.hiding(secrets)
        refusal.details = refusal.details.mapValues { $0.hiding(secrets) }
        if let mark = refusal.message.firstRange(of: "rid: ") {
            refusal.requestID = String(refusal.message[mark.upperBound...].prefix { !$0.isWhitespace })
        }
        self = refusal.code.isQuota ? .quotaExceeded(refusal) : .refused(refusal)
    }
}

extension String {
    /// How much of a secret's beginning is taken for the secret: servers that cut a text, or shorten it by purpose, show one.
    private static let tellingLength = 8

    /// The text with a mark in place of secrets, of what they are in an address, and of their beginnings.
    fileprivate func hiding(_ secrets: [Secret]) -> String {
        // By scalars: with a combining mark behind it the last character of a secret is another one.
        let hidden = Set(secrets.flatMap { [$0.value, $0.value.percentEncoded] }).map { Array($0.unicodeScalars) }
        var text = String.UnicodeScalarView()
        var rest = unicodeScalars[...]
        while let scalar = rest.first {
            let length =
                hidden.map { secret in
                    let count = zip(secret, rest).prefix { $0 == $1 }.count
                    return count == secret.count || count >= Self.tellingLength ? count : 0
                }.max() ?? 0
            text.append(length > 0 ? "…" : scalar)
            rest = rest.dropFirst(max(length, 1))
        }
        return String(text)
    }
}

extension JSONNode {
    /// A string, or a number as it is written.
    var text: String? {
        switch value {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// A whole number, in quotation marks or not: `40001.0` is one, too.
    var integer: Int? { text.flatMap { Int($0) ?? Double($0).flatMap(Int.init(exactly:)) } }
}
