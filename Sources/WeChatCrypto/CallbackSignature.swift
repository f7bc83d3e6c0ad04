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
        // Nothing is an empty piece, which adds nothing to what is digested.
        text = withUTF8(encrypt ?? "") { encrypt in
            withSignature(token, timestamp, nonce, encrypt) { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Whether a signature that came with a request is this one, told in a time that does not depend on where it differs.
    ///
    /// - Parameter candidate: The query parameter `signature` or `msg_signature`.
    public func matches(_ candidate: String) -> Bool {
        withUTF8(text) { text in withUTF8(candidate) { areEqual(text, $0) } }
    }

    /// The signature.
    public var description: String { text }
}

/// Gives the signature of some pieces, as text.
func withSignature<Result>(
    _ token: String, _ timestamp: String, _ nonce: String, _ encrypt: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
    withUTF8(token) { token in
        withUTF8(timestamp) { timestamp in
            withUTF8(nonce) { nonce in
                withUnsafeTemporaryAllocation(of: UnsafeBufferPointer<UInt8>.self, capacity: 4) { pieces in
                    var pieces = pieces
                    pieces.initializeElement(at: 0, to: token)
                    pieces.initializeElement(at: 1, to: timestamp)
                    pieces.initializeElement(at: 2, to: nonce)
                    pieces.initializeElement(at: 3, to: encrypt)
                    pieces.sort { $0.lexicographicallyPrecedes($1) }
                    return withHexadecimalSHA1(of: UnsafeBufferPointer(pieces), body)
                }
            }
        }
    }
}

/// Gives the SHA-1 digest of some pieces, as text.
func withHexadecimalSHA1<Result>(
    of pieces: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { text in
        // The digest lies in the second half, and is spread from the front.
        let digest = UnsafeMutableBufferPointer(rebasing: text[20...])
        digestSHA1(of: pieces, to: digest)
        // Without a branch, which would be guessed wrong every other time: 39 lies between the digits and the letters.
        func digit(_ value: UInt8) -> UInt8 { value &+ UInt8(ascii: "0") &+ ((9 &- value) >> 7) &* 39 }
        for index in 0..<20 {
            let byte = digest[index]
            text[2 * index] = digit(byte >> 4)
            text[2 * index + 1] = digit(byte & 15)
        }
        return body(UnsafeBufferPointer(text))
    }
}

/// Whether two texts are equal; if they are of one length, in a time that does not depend on where they differ.
func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
        return left.count == right.count
    }
    return difference(first, second, left.count) == 0
}
