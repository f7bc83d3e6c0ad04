/// The signature of a callback: it shows that whoever sent the request knows the token.
///
/// It is the SHA-1 digest of the token, the timestamp, the nonce and, in safe mode, the encrypted message, sorted as
/// byte strings and joined, in lower-case hexadecimal.
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

    /// Whether a signature that came with a request is this one. The time does not depend on where it differs.
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
                    pieces.initializeElement(at: 0, to: token)
                    pieces.initializeElement(at: 1, to: timestamp)
                    pieces.initializeElement(at: 2, to: nonce)
                    pieces.initializeElement(at: 3, to: encrypt)
                    // The library's sort allocates, and is more than half of what so few pieces cost.
                    for next in 1..<4 {
                        var place = next
                        while place > 0, pieces[place].lexicographicallyPrecedes(pieces[place - 1]) {
                            pieces.swapAt(place, place - 1)
                            place -= 1
                        }
                    }
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
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 60) { memory in
        let digest = UnsafeMutableBufferPointer(rebasing: memory[40...])
        digestSHA1(of: pieces, to: digest)
        let words = UnsafeRawBufferPointer(digest)
        let text = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(memory)[..<40])
        for index in 0..<5 {
            let word = UInt32(bigEndian: words.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
            text.storeBytes(of: hexadecimal(word).bigEndian, toByteOffset: 8 * index, as: UInt64.self)
        }
        return body(UnsafeBufferPointer(rebasing: memory[..<40]))
    }
}

/// The eight digits of a word, the first one in the highest byte.
private func hexadecimal(_ word: UInt32) -> UInt64 {
    var digits = UInt64(word)
    digits = (digits | digits << 16) & 0x0000_FFFF_0000_FFFF
    digits = (digits | digits << 8) & 0x00FF_00FF_00FF_00FF
    digits = (digits | digits << 4) & 0x0F0F_0F0F_0F0F_0F0F
    // Adding 118 sets the high bit from ten on; `a` is 39 further from ten than `0` is from zero.
    let letters = ((digits &+ 0x7676_7676_7676_7676) >> 7) & 0x0101_0101_0101_0101
    return digits &+ 0x3030_3030_3030_3030 &+ letters &* 39
}

/// Whether two texts are equal; if they are of one length, in a time that does not depend on where they differ.
func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
        return left.count == right.count
    }
    return difference(first, second, left.count) == 0
}
