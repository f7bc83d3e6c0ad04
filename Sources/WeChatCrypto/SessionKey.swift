internal import WeChatBytes
internal import WeChatJSON

/// The session key of a mini program's user: what `code2Session` gives back as `session_key`.
///
/// It is a secret of the server. Neither its description nor its mirror shows anything of it.
public struct SessionKey: Sendable {
    private let text: String
    private let cipher: BlockCipher

    /// Reads a session key.
    ///
    /// - Parameter text: `session_key`, in base64.
    /// - Throws: ``SessionKeyError`` where the text does not stand for 16 bytes.
    public init(_ text: String) throws(SessionKeyError) {
        guard let key = decodeBase64(Array(text.utf8)), key.count == 16 else { throw SessionKeyError() }
        self.text = text
        cipher = BlockCipher(key: key)
    }

    /// Decrypts what a mini program got as `encryptedData`.
    ///
    /// - Parameters:
    ///   - encryptedData: The encrypted data, in base64.
    ///   - iv: The `iv` that came with it, in base64.
    ///   - appID: The mini program's app ID. Data of another one is refused.
    /// - Returns: The data, and the watermark's time, by which old data can be refused.
    /// - Throws: ``UserDataError``.
    public func decrypt(_ encryptedData: String, iv: String, appID: String) throws(UserDataError) -> UserData {
        guard let iv = decodeBase64(Array(iv.utf8)), iv.count == 16,
            var bytes = decodeBase64(Array(encryptedData.utf8)), bytes.count % 16 == 0, bytes.count <= Int32.max
        else { throw .decryptionFailed }
        let count = bytes.withUnsafeMutableBufferPointer { blocks in
            cipher.decrypt(blocks, iv: iv)
            return FrameCheck(padded: UnsafeBufferPointer(blocks), block: 16).messageCount
        }
        // A wrong pad must not be told from data that is no JSON, not by the time either: both are read.
        let json = Array(bytes[..<(count ?? bytes.count)])
        let node = try? JSONNode(parsing: json)
        guard count != nil, let watermark = node?["watermark"],
            case .string(let watermarkAppID) = watermark["appid"]?.value,
            case .number(let number) = watermark["timestamp"]?.value, let timestamp = Int64(number)
        else { throw .decryptionFailed }
        guard watermarkAppID == appID else { throw .otherApp(watermarkAppID) }
        return UserData(json: json, appID: watermarkAppID, timestamp: timestamp)
    }

    /// Whether the user data that a mini program sent in clear is what WeChat gave it.
    ///
    /// - Parameters:
    ///   - rawData: `rawData`, byte for byte.
    ///   - signature: The `signature` that came with it: the SHA-1 digest of the data and the session key, in
    ///     lower-case hexadecimal.
    public func isSigned(rawData: String, signature: String) -> Bool {
        withUTF8(rawData) { rawData in
            withUTF8(text) { text in
                withUTF8(signature) { signature in
                    [rawData, text].withUnsafeBufferPointer { pieces in
                        withHexadecimalSHA1(of: pieces) { areEqual($0, signature) }
                    }
                }
            }
        }
    }
}

extension SessionKey: CustomStringConvertible, CustomReflectable {
    /// The type's name.
    public var description: String { "SessionKey" }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A mini program's data of a user, decrypted.
public struct UserData: Sendable, Hashable {
    /// The data: a JSON object.
    public let json: [UInt8]

    /// The app ID of the watermark: whose data this is.
    public let appID: String

    /// The time of the watermark: when the mini program got the data, in seconds since 1970 in UTC.
    public let timestamp: Int64
}

/// A text that is no session key. The text is not in the description.
public struct SessionKeyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, for a person.
    public var description: String { "the session key is not 16 bytes in base64; give session_key as code2Session did" }
}

/// Why user data could not be decrypted.
public enum UserDataError: Error, Hashable, Sendable {
    /// The data cannot be decrypted, or is not what WeChat encrypts. Why is not told, because whoever learns that can
    /// decrypt data of others.
    case decryptionFailed
    /// The data belongs to another mini program.
    case otherApp(String)
}

extension UserDataError: CustomStringConvertible {
    /// What is wrong and what to do, for a person.
    public var description: String {
        switch self {
        case .decryptionFailed:
            "the user data cannot be decrypted: the session key may have changed since; call wx.login again first"
        case .otherApp(let appID): "the user data belongs to the mini program \(appID)"
        }
    }
}
