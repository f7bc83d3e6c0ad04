internal import WeChatBytes
public import WeChatJSON
public import WeChatXML

/// The safe mode of callbacks: opens what WeChat pushes and seals what the server answers.
///
///     let safeMode = SafeMode(token: token, key: try EncodingAESKey(text), receiveID: appID)
///     let request = try safeMode.open(xml: body, signature: msgSignature, timestamp: timestamp, nonce: nonce)
///     let envelope = safeMode.seal(reply, timestamp: now, nonce: nonce, with: request.key)
///
/// A message lies in a frame of 16 random bytes, its length in four bytes (the highest first), the message, the receive
/// ID and PKCS#7 padding to a multiple of 32. The frame is encrypted by AES-256 in CBC mode, with the first half of the
/// key as the initialization vector, and written in base64.
///
/// The token and the keys are secrets: neither the description nor the mirror shows anything of them.
public struct SafeMode: Sendable {
    // Every request needs it: an object, so that one reference is counted in place of three.
    private let content: Content

    private final class Content: Sendable {
        let token: String
        let keys: [EncodingAESKey]
        let receiveID: [UInt8]

        init(token: String, keys: [EncodingAESKey], receiveID: String) {
            self.token = token
            self.keys = keys
            self.receiveID = Array(receiveID.utf8)
        }
    }

    private var token: String { content.token }
    var keys: [EncodingAESKey] { content.keys }
    private var receiveID: [UInt8] { content.receiveID }

    /// Creates the safe mode of one callback URL.
    ///
    /// - Parameters:
    ///   - token: The token that the console and the server share.
    ///   - key: The EncodingAESKey.
    ///   - previousKey: The key before the last change: requests that it encrypted still arrive for a while.
    ///   - receiveID: Whom messages are for. The app ID of an official account, a mini program, a shop or a component;
    ///     the corp ID of a WeCom application; the suite ID of a WeCom suite; the empty text for a WeCom smart robot.
    public init(token: String, key: EncodingAESKey, previousKey: EncodingAESKey? = nil, receiveID: String) {
        let keys = [key] + (previousKey.map { [$0] } ?? [])
        content = Content(token: token, keys: keys, receiveID: receiveID)
    }

    private init(_ content: Content) { self.content = content }

    /// This safe mode for messages to another receiver.
    package func replacing(receiveID: String) -> SafeMode {
        SafeMode(Content(token: token, keys: keys, receiveID: receiveID))
    }

    // MARK: Opening

    /// Opens a request in XML.
    ///
    /// Of the document no more is read than up to the end of `Encrypt`: the signature vouches for that.
    ///
    /// - Parameters:
    ///   - body: The body of the request.
    ///   - signature: The query parameter `msg_signature`. (`signature` does not cover the message.)
    ///   - timestamp: The query parameter `timestamp`, as it is.
    ///   - nonce: The query parameter `nonce`, as it is.
    ///   - limits: How much the document may ask of the reader.
    /// - Returns: The message, and the key to encrypt the answer with.
    /// - Throws: ``SafeModeError``.
    public func open(
        xml body: [UInt8], signature: String, timestamp: String, nonce: String, limits: XMLLimits = XMLLimits()
    ) throws(SafeModeError) -> DecryptedMessage {
        let outcome: Result<DecryptedMessage, SafeModeError>
        do throws(XMLError) {
            outcome = try XMLReader.read(body, limits: limits) { reader throws(XMLError) in
                let root = try reader.readRoot()
                guard try reader.moveToChild(named: bytes("Encrypt"), of: root),
                    let text = try reader.readText(of: reader.tag)
                else { return .failure(.envelope(.missing("Encrypt"))) }
                return text.withBytes { open($0, signature, timestamp, nonce) }
            }
        } catch {
            throw .envelope(.xml(error))
        }
        return try outcome.get()
    }

    /// Opens a request in JSON.
    ///
    /// - Parameters:
    ///   - body: The body of the request.
    ///   - signature: The query parameter `msg_signature`.
    ///   - timestamp: The query parameter `timestamp`, as it is.
    ///   - nonce: The query parameter `nonce`, as it is.
    ///   - limits: How much the document may ask of the reader.
    /// - Returns: The message, and the key to encrypt the answer with.
    /// - Throws: ``SafeModeError``.
    public func open(
        json body: [UInt8], signature: String, timestamp: String, nonce: String, limits: JSONLimits = JSONLimits()
    ) throws(SafeModeError) -> DecryptedMessage {
        let envelope: InboundEnvelope
        do throws(EnvelopeError) {
            envelope = try InboundEnvelope(json: body, limits: limits)
        } catch {
            throw .envelope(error)
        }
        return try open(encrypt: envelope.encrypt, signature: signature, timestamp: timestamp, nonce: nonce)
    }

    /// Opens an encrypted message without a document around it, as the query parameter `echostr` is when WeCom checks a
    /// callback URL.
    ///
    /// - Parameters:
    ///   - encrypt: The encrypted message in base64.
    ///   - signature: The query parameter `msg_signature`.
    ///   - timestamp: The query parameter `timestamp`, as it is.
    ///   - nonce: The query parameter `nonce`, as it is.
    /// - Returns: The message, and the key to encrypt the answer with.
    /// - Throws: ``SafeModeError``.
    public func open(
        encrypt: String, signature: String, timestamp: String, nonce: String
    ) throws(SafeModeError) -> DecryptedMessage {
        try withUTF8(encrypt) { open($0, signature, timestamp, nonce) }.get()
    }

    /// Whether a request that carries no encrypted message is signed with the token: the check of a callback URL by
    /// GET, other than WeCom's.
    ///
    /// - Parameters:
    ///   - signature: The query parameter `signature`.
    ///   - timestamp: The query parameter `timestamp`, as it is.
    ///   - nonce: The query parameter `nonce`, as it is.
    public func isSigned(signature: String, timestamp: String, nonce: String) -> Bool {
        CallbackSignature(token: token, timestamp: timestamp, nonce: nonce).matches(signature)
    }

    private func open(
        _ encrypt: UnsafeBufferPointer<UInt8>, _ signature: String, _ timestamp: String, _ nonce: String
    ) -> Result<DecryptedMessage, SafeModeError> {
        let isSigned = withUTF8(signature) { signature in
            withSignature(token, timestamp, nonce, encrypt) { areEqual($0, signature) }
        }
        return isSigned ? decrypt(encrypt) : .failure(.signatureMismatch)
    }

    // MARK: Decrypting

    /// Decrypts a message without looking at a signature.
    ///
    /// The keys are tried in order, the current one first.
    ///
    /// - Parameter encrypt: The encrypted message in base64.
    /// - Returns: The message, and the key that decrypted it.
    /// - Throws: ``SafeModeError/decryptionFailed``, whatever the reason.
    public func decrypt(_ encrypt: String) throws(SafeModeError) -> DecryptedMessage {
        try withUTF8(encrypt, decrypt).get()
    }

    private func decrypt(_ encrypt: UnsafeBufferPointer<UInt8>) -> Result<DecryptedMessage, SafeModeError> {
        for key in keys {
            if let bytes = decrypt(encrypt, with: key) { return .success(DecryptedMessage(bytes: bytes, key: key)) }
        }
        return .failure(.decryptionFailed)
    }

    private func decrypt(_ encrypt: UnsafeBufferPointer<UInt8>, with key: EncodingAESKey) -> [UInt8]? {
        var isMessage = false
        // All in one piece of memory: the base64's bytes, the frame, and the message, moved to the front.
        let message = [UInt8](unsafeUninitializedCapacity: Base64.decodedCapacity(of: encrypt.count)) { buffer, count in
            guard let start = buffer.baseAddress, let frameCount = Base64.decode(encrypt, to: start),
                frameCount % 16 == 0, frameCount <= Int32.max
            else { return }
            let frame = UnsafeMutableBufferPointer(start: start, count: frameCount)
            // The initialization vector decides the first block alone: the random bytes, which nobody reads.
            key.cipher.decrypt(frame, iv: nil)
            let check = FrameCheck(frame: UnsafeBufferPointer(frame), receiveID: receiveID)
            guard let messageCount = check.messageCount else { return }
            start.update(from: start + messageOffset, count: messageCount)
            count = messageCount
            isMessage = true
        }
        return isMessage ? message : nil
    }

    // MARK: Sealing

    /// Encrypts and signs an answer.
    ///
    /// `success` and the empty answer are sent as they are, and not through this.
    ///
    /// - Parameters:
    ///   - message: The message, in UTF-8. Less than 1 GiB.
    ///   - timestamp: The present time, or that of the request, in seconds since 1970 in UTC.
    ///   - nonce: Any text, or the request's nonce.
    ///   - key: The key of the request, or `nil` for the current one.
    /// - Returns: The document to answer with.
    public func seal(
        _ message: [UInt8], timestamp: Int64, nonce: String, with key: EncodingAESKey? = nil
    ) -> ReplyEnvelope {
        let encrypt = encrypt(message, with: key)
        let signature = CallbackSignature(token: token, timestamp: String(timestamp), nonce: nonce, encrypt: encrypt)
        return ReplyEnvelope(encrypt: encrypt, msgSignature: signature.text, timestamp: timestamp, nonce: nonce)
    }

    /// Encrypts and signs an answer, and writes the document at once: the XML that the envelope of
    /// ``seal(_:timestamp:nonce:with:)`` has, without a text for each of its parts.
    ///
    /// - Throws: `XMLWriteError` where the nonce has a character that XML forbids.
    package func sealedXML(
        _ message: [UInt8], timestamp: Int64, nonce: String, with key: EncodingAESKey?
    ) throws(XMLWriteError) -> [UInt8] {
        try withFrame(of: message, with: key ?? keys[0], fillRandom: fillWithRandomBytes) { frame in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Base64.encodedCount(of: frame.count)) { text in
                if let start = text.baseAddress { Base64.encode(frame, to: start) }
                let encrypt = UnsafeBufferPointer(text)
                return withSignature(token, String(timestamp), nonce, encrypt) { signature in
                    withUTF8(nonce) { ReplyEnvelope.xml(encrypt, signature, timestamp, nonce: $0) }
                }
            }
        }.get()
    }

    /// Encrypts a message without signing it.
    ///
    /// - Parameters:
    ///   - message: The message, in UTF-8. Less than 1 GiB.
    ///   - key: The key, or `nil` for the current one.
    /// - Returns: The encrypted message in base64.
    public func encrypt(_ message: [UInt8], with key: EncodingAESKey? = nil) -> String {
        encrypt(message, with: key ?? keys[0], fillRandom: fillWithRandomBytes)
    }

    /// Encrypts a message behind given bytes in place of the random ones.
    package func encrypt(
        _ message: [UInt8], with key: EncodingAESKey, fillRandom: (UnsafeMutableBufferPointer<UInt8>) -> Void
    ) -> String {
        withFrame(of: message, with: key, fillRandom: fillRandom) { frame in
            let count = Base64.encodedCount(of: frame.count)
            return String(unsafeUninitializedCapacity: count) { text in
                if let start = text.baseAddress { Base64.encode(frame, to: start) }
                return count
            }
        }
    }

    /// Gives the encrypted frame of a message.
    private func withFrame<Result>(
        of message: [UInt8], with key: EncodingAESKey, fillRandom: (UnsafeMutableBufferPointer<UInt8>) -> Void,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        precondition(message.count < 1 << 30, "a message has less than 1 GiB")
        let contentCount = messageOffset + message.count + receiveID.count
        let pad = 32 - contentCount % 32
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: contentCount + pad) { frame in
            fillRandom(UnsafeMutableBufferPointer(rebasing: frame[..<16]))
            for position in 0..<4 {
                frame[16 + position] = UInt8(truncatingIfNeeded: message.count >> (24 - 8 * position))
            }
            var place = frame[messageOffset...].update(fromContentsOf: message)
            place = frame[place...].update(fromContentsOf: receiveID)
            frame[place...].update(repeating: UInt8(pad))
            key.cipher.encrypt(frame)
            return body(UnsafeBufferPointer(frame))
        }
    }
}

extension SafeMode: CustomStringConvertible, CustomReflectable {
    /// The receive ID, which is no secret.
    public var description: String { "SafeMode(receiveID: \(String(decoding: receiveID, as: UTF8.self)))" }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A message that was decrypted.
public struct DecryptedMessage: Sendable {
    /// The message: XML or JSON, or the text to answer the check of a URL with.
    public let bytes: [UInt8]

    /// The key that decrypted it, with which the answer is encrypted.
    public let key: EncodingAESKey
}

/// Why a request of safe mode could not be opened.
public enum SafeModeError: Error, Hashable, Sendable {
    /// The body is no envelope.
    case envelope(EnvelopeError)
    /// The signature is not the one that the token makes.
    case signatureMismatch
    /// The message cannot be decrypted. Why is not told, because whoever learns that can decrypt messages of others.
    case decryptionFailed
}

extension SafeModeError: CustomStringConvertible {
    /// What is wrong and what to do, for a person.
    public var description: String {
        switch self {
        case .envelope(let error): "\(error)"
        case .signatureMismatch:
            "the signature is wrong: compare the token with the one in the console, and give msg_signature, timestamp "
                + "and nonce as they are in the query"
        case .decryptionFailed:
            "the message cannot be decrypted: compare the EncodingAESKey and the app ID, corp ID or suite ID with "
                + "those in the console"
        }
    }
}
