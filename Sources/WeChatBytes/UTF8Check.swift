/// What a look at every byte of a text tells.
public struct UTF8Check {
    /// The offset of the first byte of the first ill-formed sequence, or `nil` where all is well.
    public var firstInvalid: Int?

    /// Whether there may be a byte less than 0x0E: a line end, a tab, a NUL.
    public var mayHaveControls = false

    /// Looks at a text.
    ///
    /// One pass, 32 ASCII bytes or eight three-byte characters (nearly all of Chinese) a step. Overlong forms, surrogates
    /// and values over U+10FFFF are refused, as RFC 3629 demands.
    ///
    /// - Parameter bytes: The text to check.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        let end = start + bytes.count
        var place = start
        var controls: UInt64 = 0
        var lowest = SixteenBytes(repeating: 0xFF)
        while place < end {
            if end - place >= 8 {
                let word = load(place)
                let high = word & 0x8080_8080_8080_8080
                if high == 0 {
                    while end - place >= 32 {
                        let (first, second) = (SixteenBytes(at: place), SixteenBytes(at: place + 16))
                        guard (first | second).isASCII else { break }
                        lowest.lower(to: first)
                        lowest.lower(to: second)
                        place += 32
                    }
                    while end - place >= 8 {
                        let word = load(place)
                        guard word & 0x8080_8080_8080_8080 == 0 else { break }
                        controls |= lessThan0E(word)
                        place += 8
                    }
                    continue
                }
                if word & 0x80 == 0 {
                    controls |= lessThan0E(word)
                    place += high.trailingZeroBitCount >> 3
                    continue
                }
                while end - place >= 24, areEightThreeByteCharacters(load(place), load(place + 8), load(place + 16)) {
                    place += 24
                }
                while end - place >= 8, isTwoThreeByteCharacters(load(place)) { place += 6 }
                if place == end { break }
            } else if bytes.count >= 8, load(end - 8) & 0x8080_8080_8080_8080 == 0 {
                // The rest is ASCII, and some of what is before it is looked at a second time.
                controls |= lessThan0E(load(end - 8))
                break
            }
            let length = sequenceLength(at: place, end: end)
            guard length > 0 else {
                firstInvalid = place - start
                return
            }
            if place.pointee < 0x0E { controls = .max }
            place += length
        }
        mayHaveControls = controls & 0x8080_8080_8080_8080 != 0 || lowest.hasLess(than: 0x0E)
    }
}

/// Finds the first byte that is not UTF-8.
///
/// - Parameter bytes: The text to check.
/// - Returns: The offset of the first byte of the first ill-formed sequence, or `nil` where all is well.
public func firstInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? { UTF8Check(bytes).firstInvalid }

/// Marks the ASCII bytes less than 0x0E of a word, and perhaps others, if there is one.
@inline(__always)
private func lessThan0E(_ word: UInt64) -> UInt64 { (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word }

/// Whether three words are eight characters of three bytes, and none of those whose second byte would have to be looked
/// at: those that begin with E0 or ED.
@inline(__always)
private func areEightThreeByteCharacters(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> Bool {
    let shape =
        ((a & 0xC0F0_C0C0_F0C0_C0F0) ^ 0x80E0_8080_E080_80E0) | ((b & 0xF0C0_C0F0_C0C0_F0C0) ^ 0xE080_80E0_8080_E080)
        | ((c & 0xC0C0_F0C0_C0F0_C0C0) ^ 0x8080_E080_80E0_8080)
    guard shape == 0 else { return false }
    // The low halves of the eight leading bytes, one in each byte.
    let leads = (a & 0x000F_0000_0F00_000F) | (b & 0x0F00_000F_0000_0F00) | (c & 0x0000_0F00_000F_0000)
    let ones: UInt64 = 0x0101_0101_0101_0101
    return ((leads &- ones) | ((leads ^ (ones &* 0x0D)) &- ones)) & (ones &* 0x80) == 0
}

/// Whether a word begins with two characters of three bytes: 1110xxxx 10xxxxxx 10xxxxxx, twice.
@inline(__always)
private func isTwoThreeByteCharacters(_ word: UInt64) -> Bool {
    word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 && isProperThreeByte(word) && isProperThreeByte(word >> 24)
}

/// Whether a well-shaped three-byte sequence is neither overlong (E0 80…9F) nor a surrogate (ED A0…BF).
@inline(__always)
private func isProperThreeByte(_ word: UInt64) -> Bool {
    let significant = word & 0x200F
    return significant != 0 && significant != 0x200D
}

/// The length of the sequence at `place`, 0 where it is ill-formed.
@inline(__always)
private func sequenceLength(at place: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> Int {
    let lead = place[0]
    if lead < 0x80 { return 1 }
    let available = end - place
    func isContinuation(_ index: Int) -> Bool { place[index] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF:
        return available >= 2 && isContinuation(1) ? 2 : 0
    case 0xE0...0xEF:
        guard available >= 3, isContinuation(1), isContinuation(2) else { return 0 }
        if lead == 0xE0 && place[1] < 0xA0 { return 0 }
        if lead == 0xED && place[1] > 0x9F { return 0 }
        return 3
    case 0xF0...0xF4:
        guard available >= 4, isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
        if lead == 0xF0 && place[1] < 0x90 { return 0 }
        if lead == 0xF4 && place[1] > 0x8F { return 0 }
        return 4
    default:
        return 0
    }
}

extension String {
    /// A string of bytes that are known to be UTF-8: a copy, without a second check.
    @inline(__always)
    public init(checkedUTF8 bytes: UnsafeBufferPointer<UInt8>) {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            self.init(copying: UTF8Span(unchecked: bytes.span))
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }
}
