import WeChatBytes

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension XMLReader {
    @inline(__always)
    func starts(with literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        return end - place >= count && equal(place, literal.utf8Start, count)
    }

    @inline(__always) @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = place
        while place < end, isBlank(place.pointee) { place += 1 }
        return place > start
    }

    /// The first place of a byte.
    @inline(__always)
    func find(_ byte: UInt8, from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        WeChatXML.find(byte, from: start, end: end)
    }
}

/// The first place of a byte: a few steps by hand, since most finds are near, then the platform's search.
@_transparent
func find(_ byte: UInt8, from start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    var place = start
    let near = min(end - 15, start + 64)
    let wanted = SixteenBytes(repeating: byte)
    while place < near {
        if let index = SixteenBytes(at: place).firstIndex(of: wanted) { return place + index }
        place += 16
    }
    return findFar(byte, from: place, end: end)
}

@inline(never)
private func findFar(
    _ byte: UInt8, from start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>
) -> UnsafePointer<UInt8>? {
    guard start < end, let found = memchr(start, Int32(byte), end - start) else { return nil }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
}

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// Whether a byte may begin a name: a letter, `_`, `:` or a character outside ASCII.
@inline(__always)
func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") || byte >= 0x80 || byte == UInt8(ascii: ":")
}

/// Whether a byte may stand within a name: one of those, a digit, `-` or `.`.
@inline(__always)
func isNameByte(_ byte: UInt8) -> Bool {
    // A bit for each byte from 0x40 on, and for each below: a branch and a shift instead of six comparisons.
    if byte >= 0x80 { return true }
    let bits: UInt64 = byte < 0x40 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return bits & (1 << UInt64(byte & 0x3F)) != 0
}
