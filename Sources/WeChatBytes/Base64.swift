/// Base64 in the standard alphabet (RFC 4648, section 4), in one line.
public enum Base64 {
    /// The number of characters of some bytes' text.
    @inlinable
    public static func encodedCount(of count: Int) -> Int { (count + 2) / 3 * 4 }

    /// The most bytes that a text of some characters stands for.
    @inlinable
    public static func decodedCapacity(of count: Int) -> Int { count / 4 * 3 }

    /// Writes the text of some bytes.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - text: Has room for ``encodedCount(of:)`` characters.
    public static func encode(_ bytes: UnsafeBufferPointer<UInt8>, to text: UnsafeMutablePointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        let source = UnsafeRawPointer(start)
        let target = UnsafeMutableRawPointer(text)
        pairs.withUnsafeBufferPointer { pairs in
            func pair(_ word: UInt64, _ shift: UInt64) -> UInt64 { UInt64(pairs[Int((word >> shift) & 0xFFF)]) }
            var index = 0
            var place = 0
            // Six bytes a step, loaded as eight.
            while index + 8 <= bytes.count {
                let word = UInt64(bigEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let characters = pair(word, 52) | pair(word, 40) << 16 | pair(word, 28) << 32 | pair(word, 16) << 48
                target.storeBytes(of: characters.littleEndian, toByteOffset: place, as: UInt64.self)
                index += 6
                place += 8
            }
            while index < bytes.count {
                let rest = bytes.count - index
                let word =
                    UInt64(start[index]) << 16 | (rest > 1 ? UInt64(start[index + 1]) << 8 : 0)
                    | (rest > 2 ? UInt64(start[index + 2]) : 0)
                let characters = UInt32(truncatingIfNeeded: pair(word, 12) | pair(word, 0) << 16)
                target.storeBytes(of: characters.littleEndian, toByteOffset: place, as: UInt32.self)
                if rest < 3 { text[place + 3] = UInt8(ascii: "=") }
                if rest < 2 { text[place + 2] = UInt8(ascii: "=") }
                index += 3
                place += 4
            }
        }
    }

    /// Reads a text.
    ///
    /// The last character's spare bits may be any: not every writer makes them zero.
    ///
    /// - Parameters:
    ///   - text: The text, filled up with `=` to a multiple of four characters.
    ///   - bytes: Has room for ``decodedCapacity(of:)`` bytes.
    /// - Returns: The number of bytes, or `nil` where the text is no base64.
    public static func decode(_ text: UnsafeBufferPointer<UInt8>, to bytes: UnsafeMutablePointer<UInt8>) -> Int? {
        guard text.count % 4 == 0 else { return nil }
        guard let start = text.baseAddress, text.count > 0 else { return 0 }
        let filling =
            start[text.count - 1] != UInt8(ascii: "=") ? 0 : start[text.count - 2] != UInt8(ascii: "=") ? 1 : 2
        let source = UnsafeRawPointer(start)
        let target = UnsafeMutableRawPointer(bytes)
        return values.withUnsafeBufferPointer { values in
            func value(_ word: UInt64, _ position: Int) -> UInt32 {
                values[position << 8 | Int(truncatingIfNeeded: (word >> UInt64(8 * position)) & 0xFF)]
            }
            func quartet(_ word: UInt64) -> UInt32 {
                value(word, 0) | value(word, 1) | value(word, 2) | value(word, 3)
            }
            var faults: UInt32 = 0
            var index = 0
            var place = 0
            // Eight characters a step; each half is stored as four bytes, the last of which the next one covers.
            while index + 12 <= text.count {
                let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                let first = quartet(word)
                let second = quartet(word >> 32)
                faults |= first | second
                target.storeBytes(of: first.littleEndian, toByteOffset: place, as: UInt32.self)
                target.storeBytes(of: second.littleEndian, toByteOffset: place + 3, as: UInt32.self)
                index += 8
                place += 6
            }
            while index < text.count {
                var word = UInt64(source.loadUnaligned(fromByteOffset: index, as: UInt32.self).littleEndian)
                if index + 4 == text.count, filling > 0 {
                    // `A` stands for zero.
                    let mask: UInt64 = filling == 1 ? 0xFF00_0000 : 0xFFFF_0000
                    word = word & ~mask | 0x4141_0000 & mask
                }
                let value = quartet(word)
                faults |= value
                for position in 0..<(index + 4 == text.count ? 3 - filling : 3) {
                    bytes[place] = UInt8(truncatingIfNeeded: value >> UInt32(8 * position))
                    place += 1
                }
                index += 4
            }
            return faults >> 24 == 0 ? place : nil
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The two characters of each number of twelve bits, the first in the low byte.
    private static let pairs: [UInt16] = (0..<4096).map { number in
        UInt16(alphabet[number >> 6]) | UInt16(alphabet[number & 63]) << 8
    }

    /// What each character adds to three bytes, the first of them in the low byte: 256 numbers for each of the four
    /// places. The high byte of what is no character is not zero.
    private static let values: [UInt32] = {
        var values = [UInt32](repeating: 0xFF00_0000, count: 4 * 256)
        for (number, character) in alphabet.enumerated() {
            for position in 0..<4 {
                let bits = UInt32(number) << UInt32(18 - 6 * position)
                values[position << 8 | Int(character)] = bits.byteSwapped >> 8
            }
        }
        return values
    }()
}
