public import WeChatCallback
public import WeChatCrypto
public import WeChatLog
public import WeChatMessageCoding

/// An account as WeChat knows it: what the console shows of its callback, for tests.
///
///     let account = TestAccount()
///     let callback = Callback(.init(.safe(account.safeMode)), handlers)
///     let response = await callback.handle(try Push(message).safe(for: account))
///     let reply = try account.open(response).decoded(as: TextReply.self)
public struct TestAccount: Sendable {
    /// The token that signs pushes.
    public let token: Secret

    /// The EncodingAESKey.
    public let key: EncodingAESKey

    /// The app ID, corp ID or suite ID.
    public let appID: String

    /// Whom pushes are for, in the envelope: the account's original ID.
    public let originalID: String

    /// Creates an account with secrets of its own, other ones each time.
    ///
    /// - Parameters:
    ///   - appID: The app ID, corp ID or suite ID.
    ///   - originalID: The account's original ID.
    public init(appID: String = "wx0123456789abcdef", originalID: String = "gh_0123456789ab") {
        let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        func random(_ count: Int) -> String { String((0..<count).compactMap { _ in characters.randomElement() }) }
        do {
            try self.init(
                token: Secret(random(32)), encodingAESKey: Secret(random(43)), appID: appID, originalID: originalID)
        } catch {
            preconditionFailure("43 letters and digits are a key: \(error)")
        }
    }

    /// Creates an account with given secrets.
    ///
    /// - Parameters:
    ///   - token: The token that signs pushes.
    ///   - encodingAESKey: The key: 43 characters.
    ///   - appID: The app ID, corp ID or suite ID.
    ///   - originalID: The account's original ID.
    /// - Throws: `EncodingAESKeyError` where the key is none.
    public init(
        token: Secret, encodingAESKey: Secret, appID: String, originalID: String = "gh_0123456789ab"
    ) throws(EncodingAESKeyError) {
        self.token = token
        key = try EncodingAESKey(encodingAESKey.value)
        self.appID = appID
        self.originalID = originalID
    }

    /// The safe mode of the account's callback.
    public var safeMode: SafeMode { SafeMode(token: token.value, key: key, receiveID: appID) }

    // MARK: The check of the URL

    /// The GET by which WeChat checks a callback URL: its answer is the text.
    ///
    /// - Parameters:
    ///   - echo: The text.
    ///   - time: When it is sent.
    public func urlCheck(echo: String, at time: UnixTime = .now) -> CallbackRequest {
        var query = SignedQuery(token: token, timestamp: "\(time)", nonce: .randomNonce)
        query.parameters.append(("echostr", echo))
        return CallbackRequest(method: "GET", query: query.text)
    }

    /// The GET by which WeCom checks a callback URL: its answer is the text, decrypted.
    ///
    /// - Parameters:
    ///   - echo: The text.
    ///   - time: When it is sent.
    public func encryptedURLCheck(echo: String, at time: UnixTime = .now) -> CallbackRequest {
        let encrypt = safeMode.encrypt(Array(echo.utf8))
        var query = SignedQuery(token: token, timestamp: "\(time)", nonce: .randomNonce, encrypt: encrypt).ofWeCom
        query.parameters.append(("echostr", encrypt))
        return CallbackRequest(method: "GET", query: query.text)
    }

    // MARK: Answers

    /// Opens what the callback answered, as WeChat does: an encrypted answer is checked and decrypted.
    ///
    /// - Throws: ``TestingError`` where the callback refused the request; `SafeModeError` where the answer is encrypted and
    ///   cannot be opened.
    public func open(_ response: CallbackResponse) throws -> CallbackReply {
        guard response.status == 200 else {
            throw TestingError(
                "the callback answered with status \(response.status): \(String(decoding: response.body, as: UTF8.self))"
            )
        }
        let envelope: ReplyEnvelope
        do {
            envelope =
                response.body.first == UInt8(ascii: "{")
                ? try ReplyEnvelope(json: response.body) : try ReplyEnvelope(xml: response.body)
        } catch {
            return CallbackReply(bytes: response.body, isEncrypted: false)
        }
        let opened = try safeMode.open(
            encrypt: envelope.encrypt, signature: envelope.msgSignature, timestamp: "\(envelope.timestamp)",
            nonce: envelope.nonce)
        return CallbackReply(bytes: opened.bytes, isEncrypted: true)
    }
}

/// What a test did that WeChat does not do, or a server that WeChat does not take.
public struct TestingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public let description: String

    init(_ description: String) { self.description = description }
}
