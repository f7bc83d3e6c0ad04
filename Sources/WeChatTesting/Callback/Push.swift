internal import Foundation
internal import WeChatBytes
public import WeChatCallback
internal import WeChatCrypto
internal import WeChatLog
public import WeChatMessageCoding

/// A message on its way to a callback, signed and encrypted as WeChat does it.
///
///     let request = try Push(TextMessage(…)).safe(for: account)
public struct Push: Sendable {
    /// The message: XML or JSON.
    public var message: [UInt8]

    /// When it is sent.
    public var time: UnixTime = .now

    /// A text that no other push has. WeChat's repetitions of a push have one of their own each.
    public var nonce: String = .random()

    /// Creates a push of a message, in the form that its schema names.
    ///
    /// - Throws: `XMLWriteError` where the message holds a character that XML forbids.
    public init(_ message: some Message) throws(XMLWriteError) {
        self.init(type(of: message).descriptor.wire == .json ? try message.json() : try message.xml())
    }

    /// Creates a push of a message in JSON, as mini programs and shops may have it.
    ///
    /// - Throws: `XMLWriteError` where the message holds a character that is forbidden.
    public init(json message: some Message) throws(XMLWriteError) { self.init(try message.json()) }

    /// Creates a push of a document, well-formed or not.
    public init(_ document: [UInt8]) { message = document }

    private var isJSON: Bool { message.isJSONObject }

    // MARK: Modes

    /// The request of plain mode.
    public func plain(for account: TestAccount) -> CallbackRequest {
        let query = Query(signedWith: account.token, timestamp: time.secondsSince1970, nonce: nonce)
        return CallbackRequest(method: "POST", query: query.text, body: message)
    }

    /// The request of safe mode: the message is encrypted.
    ///
    /// - Throws: `XMLWriteError` where the account's original ID holds a character that XML forbids.
    public func safe(for account: TestAccount) throws(XMLWriteError) -> CallbackRequest {
        let (query, encrypt) = seal(for: account)
        let envelope = InboundEnvelope(toUserName: account.originalID, encrypt: encrypt)
        let body = isJSON ? envelope.json() : try envelope.xml()
        return CallbackRequest(method: "POST", query: query.text, body: body)
    }

    /// The request of compatible mode: the message in the clear, and encrypted beside its fields.
    public func compatible(for account: TestAccount) -> CallbackRequest {
        let (query, encrypt) = seal(for: account)
        let (field, end) =
            isJSON
            ? (",\"Encrypt\":\"\(encrypt)\"", UInt8(ascii: "}"))
            : ("<Encrypt><![CDATA[\(encrypt)]]></Encrypt>", UInt8(ascii: "<"))
        var body = message
        body.insert(contentsOf: field.utf8, at: body.lastIndex(of: end) ?? body.endIndex)
        return CallbackRequest(method: "POST", query: query.text, body: body)
    }

    private func seal(for account: TestAccount) -> (query: Query, encrypt: String) {
        let sealed = account.safeMode.seal(message, timestamp: time.secondsSince1970, nonce: nonce)
        let query = Query(signedWith: account.token, timestamp: time.secondsSince1970, nonce: nonce)
            .adding("encrypt_type", "aes").adding("msg_signature", sealed.msgSignature)
        return (query, sealed.encrypt)
    }
}

/// The query of a request to a callback.
struct Query {
    private var parameters: [(name: String, value: String)]

    init(_ parameters: [(name: String, value: String)]) { self.parameters = parameters }

    init(signedWith token: Secret, timestamp: Int64, nonce: String) {
        let signature = CallbackSignature(token: token.value, timestamp: "\(timestamp)", nonce: nonce)
        self.init([("signature", signature.text), ("timestamp", "\(timestamp)"), ("nonce", nonce)])
    }

    func adding(_ name: String, _ value: String) -> Query { Query(parameters + [(name, value)]) }

    /// The query, percent-encoded.
    var text: String {
        parameters.map { "\($0.name)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
            .joined(separator: "&")
    }
}

extension String {
    /// A text of digits that no other call gives.
    static func random() -> String { "\(UInt64.random(in: 0...UInt64.max))" }
}
