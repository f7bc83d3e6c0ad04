internal import WeChatBytes
public import WeChatCallback
internal import WeChatCrypto
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
    public var nonce: String = .randomNonce

    /// Creates a push of a message, in the form that its schema names.
    ///
    /// - Throws: `XMLWriteError` where the message holds a character that XML forbids.
    public init(_ message: some Message) throws(XMLWriteError) {
        self.init(type(of: message).descriptor.wire == .json ? try message.json() : try message.xml())
    }

    /// Creates a push of a message in JSON, as mini programs and shops may have it. It has no object that such pushes leave
    /// out.
    ///
    /// - Throws: `XMLWriteError` where the message holds a character that is forbidden.
    public init(json message: some Message) throws(XMLWriteError) { self.init(try message.pushedJSON()) }

    /// Creates a push of a document, well-formed or not.
    public init(_ document: [UInt8]) { message = document }

    private var isJSON: Bool { message.isJSONObject }

    // MARK: Modes

    /// The request of plain mode.
    public func plain(for account: TestAccount) -> CallbackRequest {
        let query = SignedQuery(token: account.token, timestamp: "\(time)", nonce: nonce)
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

    private func seal(for account: TestAccount) -> (query: SignedQuery, encrypt: String) {
        let encrypt = account.safeMode.encrypt(message)
        let query = SignedQuery(token: account.token, timestamp: "\(time)", nonce: nonce, encrypt: encrypt)
        return (query, encrypt)
    }
}
