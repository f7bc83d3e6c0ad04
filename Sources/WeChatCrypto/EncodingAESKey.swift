internal import WeChatBytes

/// The key of safe mode: what the console calls EncodingAESKey.
///
/// It is a secret. Neither its description nor its mirror shows anything of it.
public struct EncodingAESKey: Sendable {
    let cipher: BlockCipher

    /// Reads a key as the console shows it.
    ///
    /// - Parameter text: 43 characters of base64. The two spare bits of the last one may be any.
    /// - Throws: ``EncodingAESKeyError`` where the text is anything else.
    public init(_ text: String) throws(EncodingAESKeyError) {
        let characters = Array(text.utf8)
        guard characters.count == 43 else { throw .wrongCount(characters.count) }
        // 42 characters and two times "=" are base64 too, of a byte less.
        guard let key = decodeBase64(characters + [UInt8(ascii: "=")]), key.count == 32 else { throw .notBase64 }
        cipher = BlockCipher(key: key)
    }
}

extension EncodingAESKey: CustomStringConvertible, CustomReflectable {
    /// The type's name.
    public var description: String { "EncodingAESKey" }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a text is no EncodingAESKey. The text itself is in no case and no description.
public enum EncodingAESKeyError: Error, Hashable, Sendable {
    /// The text has another number of bytes than 43.
    case wrongCount(Int)
    /// A character does not belong to base64.
    case notBase64
}

extension EncodingAESKeyError: CustomStringConvertible {
    /// What is wrong, for a person.
    public var description: String {
        switch self {
        case .wrongCount(let count):
            "the EncodingAESKey has \(count) characters; copy all 43 from the page where the callback URL is set"
        case .notBase64:
            "the EncodingAESKey has a character other than A-Z, a-z, 0-9, + and /; copy it from the page where the "
                + "callback URL is set"
        }
    }
}
