/// Sixteen bytes of a text, which the processor looks at in one step.
///
/// Only what the compiler makes one instruction of is here: a comparison of sixteen bytes that is used in another way may
/// become a loop over each of them.
@frozen
public struct SixteenBytes {
    @usableFromInline var bytes: SIMD16<UInt8>

    @inlinable @inline(__always)
    init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

    /// The bytes at a place.
    @inlinable @inline(__always)
    public init(at place: UnsafePointer<UInt8>) {
        bytes = UnsafeRawPointer(place).loadUnaligned(as: SIMD16<UInt8>.self)
    }

    /// Sixteen times one byte.
    @inlinable @inline(__always)
    public init(repeating byte: UInt8) { bytes = SIMD16(repeating: byte) }

    /// Writes the bytes to a place.
    @inlinable @inline(__always)
    public func store(at place: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(place).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
    }

    /// The first of the bytes that is another one.
    ///
    /// - Parameter other: Sixteen times that byte.
    @inlinable @inline(__always)
    public func firstIndex(of other: SixteenBytes) -> Int? { matches(other).firstIndexOfMatch }

    /// All bits of each byte that is equal to another's, and none of the others.
    @inlinable @inline(__always)
    public func matches(_ other: SixteenBytes) -> SixteenBytes {
        var found = SIMD16<UInt8>(repeating: 0)
        found.replace(with: 0xFF, where: bytes .== other.bytes)
        return SixteenBytes(found)
    }

    /// The first of the bytes that has all its bits, where each has all or none.
    @inlinable @inline(__always)
    public var firstIndexOfMatch: Int? {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return words[0].littleEndian.trailingZeroBitCount >> 3 }
        if words[1] != 0 { return 8 &+ words[1].littleEndian.trailingZeroBitCount >> 3 }
        return nil
    }

    /// Whether all are ASCII.
    @inlinable @inline(__always)
    public var isASCII: Bool {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return (words[0] | words[1]) & 0x8080_8080_8080_8080 == 0
    }

    /// Lowers each byte to the one beside it, where that is less: what remains is the least of all that were looked at.
    @inlinable @inline(__always)
    public mutating func lower(to other: SixteenBytes) { bytes.replace(with: other.bytes, where: other.bytes .< bytes) }

    /// Whether one of the bytes is less than a limit, which is ASCII.
    @inlinable @inline(__always)
    public func hasLess(than limit: UInt8) -> Bool {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        let limits = UInt64(limit) &* 0x0101_0101_0101_0101
        return ((words[0] &- limits) & ~words[0] | (words[1] &- limits) & ~words[1]) & 0x8080_8080_8080_8080 != 0
    }

    /// All bits of each byte that is zero, and none of the others.
    @inlinable @inline(__always)
    public var zeros: SixteenBytes {
        var found = SIMD16<UInt8>(repeating: 0)
        found.replace(with: 0xFF, where: bytes .== SIMD16(repeating: 0))
        return SixteenBytes(found)
    }

    /// Whether all are zero.
    @inlinable @inline(__always)
    public var isZero: Bool {
        let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
        return words[0] | words[1] == 0
    }

    /// The bits that both have.
    @inlinable @inline(__always)
    public static func & (left: Self, right: Self) -> Self { Self(left.bytes & right.bytes) }

    /// The bytes of both.
    @inlinable @inline(__always)
    public static func | (left: Self, right: Self) -> Self { Self(left.bytes | right.bytes) }

    /// The bits in which they differ.
    @inlinable @inline(__always)
    public static func ^ (left: Self, right: Self) -> Self { Self(left.bytes ^ right.bytes) }
}
