/// Whether two texts are equal but for the case of ASCII letters.
func isEqualIgnoringCase(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
    left.elementsEqual(right) { lowercased($0) == lowercased($1) }
}

/// An ASCII letter made lower-case; any other byte as it is.
@inline(__always)
func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
}

/// Eight bytes with their ASCII letters made lower-case.
@inline(__always)
func lowercased(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of each byte tells whether the other seven are as much as 'A', and more than 'Z'.
    let low = word & (ones &* 0x7F)
    let fromA = low &+ ones &* (0x80 - UInt64(UInt8(ascii: "A")))
    let behindZ = low &+ ones &* (0x7F - UInt64(UInt8(ascii: "Z")))
    return word | (fromA & ~behindZ & ~word & (ones &* 0x80)) >> 2
}

/// Up to eight bytes of a text from an offset within it, the first one lowest, with zeros behind its end.
@inline(__always)
func word(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    guard let base = bytes.baseAddress else { return 0 }
    let start = UnsafeRawPointer(base) + offset
    let count = bytes.count &- offset
    if count >= 8 { return start.loadUnaligned(as: UInt64.self).littleEndian }
    if count >= 4 {
        // Both halves have what is in the middle.
        let last = start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self).littleEndian
        return UInt64(start.loadUnaligned(as: UInt32.self).littleEndian) | UInt64(last) << UInt64((count &- 4) &* 8)
    }
    var word: UInt64 = 0
    var index = count
    while index > 0 {
        index &-= 1
        word = word << 8 | UInt64(start.load(fromByteOffset: index, as: UInt8.self))
    }
    return word
}
