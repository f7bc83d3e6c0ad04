/// The signature of a callback: it shows that whoever sent the request knows the token.
///
/// It is the SHA-1 digest of the token, the timestamp, the nonce and, in safe mode, the encrypted message, sorted as byte
/// strings and joined, in lower-case hexadecimal.
public struct CallbackSignature: Sendable, CustomStringConvertible {
    /// The signature: 40 hexadecimal digits.
    public let text: String

    /// Makes a signature.
    ///
    /// - Parameters:
    ///   - token: The token that the console and the server share.
    ///   - timestamp: The query parameter `timestamp`, as it is.
    ///   - nonce: The query parameter `nonce`, as it is.
    ///   - encrypt: The encrypted message, for `msg_signature`; `nil` for the plain `signature`.
    public init(token: String, timestamp: String, nonce: String, encrypt: String? = nil) {
        if let encrypt {
            self = withUTF8(encrypt) { Self(token: token, timestamp: timestamp, nonce: nonce, encrypt: $0) }
        } else {
            self.init(token: token, timestamp: timestamp, nonce: nonce, encrypt: UnsafeBufferPointer(start: nil, count: 0))
        }
    }

    /// Makes a signature of an encrypted message as it lies in a document. Without any bytes it is the plain signature:
    /// an empty piece adds nothing.
    init(token: String, timestamp: String, nonce: String, encrypt: UnsafeBufferPointer<UInt8>) {
        text = withUTF8(token) { token in
            withUTF8(timestamp) { timestamp in
                withUTF8(nonce) { nonce in
                    let pieces = [token, timestamp, nonce, encrypt].sorted { $0.lexicographicallyPrecedes($1) }
                    return withSHA1(of: pieces, hexadecimal)
                }
            }
        }
    }

    /// Whether a signature that came with a request is this one, told in a time that does not depend on where it differs.
    ///
    /// - Parameter candidate: The query parameter `signature` or `msg_signature`.
    public func matches(_ candidate: String) -> Bool { areEqual(text, candidate) }

    /// The signature.
    public var description: String { text }
}

/// Whether two texts are equal; if they are of one length, in a time that does not depend on where they differ.
func areEqual(_ left: String, _ right: String) -> Bool {
    withUTF8(left) { left in
        withUTF8(right) { right in
            guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
                return left.count == right.count
            }
            return difference(first, second, left.count) == 0
        }
    }
}

/// Bytes in lower-case hexadecimal.
func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { text in
        func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
        for (index, byte) in bytes.enumerated() {
            text[2 * index] = digit(byte >> 4)
            text[2 * index + 1] = digit(byte & 15)
        }
        return bytes.count * 2
    }
}
