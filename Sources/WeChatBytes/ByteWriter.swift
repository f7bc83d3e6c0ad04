/// A growing run of bytes that text is written into.
///
/// The buffer becomes four times as large when it is full, and 16 KB at least; ``finish()`` copies what was written into an array. A short text that is written
/// into a caller's scratch memory needs no allocation but that of the array.
public struct ByteWriter: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    /// Whether `base` is this writer's to free.
    private var ownsBase = false

    /// The number of bytes written.
    @usableFromInline var used = 0

    /// Creates an empty writer. The first byte makes room for more.
    public init() {
        base = UnsafeMutablePointer(bitPattern: MemoryLayout<UInt>.alignment).unsafelyUnwrapped
        capacity = 0
    }

    /// Creates an empty writer that begins in a caller's memory.
    ///
    /// - Parameter scratch: Memory that stays valid as long as the writer is in use.
    public init(scratch: UnsafeMutableBufferPointer<UInt8>) {
        self.init()
        guard let start = scratch.baseAddress else { return }
        base = start
        capacity = scratch.count
    }

    deinit {
        if ownsBase { base.deallocate() }
    }

    /// The number of bytes written.
    @inlinable public var count: Int { used }

    /// Makes room for more bytes.
    ///
    /// - Parameter additional: The number of bytes that are about to be written.
    @inlinable @inline(__always)
    public mutating func reserve(_ additional: Int) {
        if capacity - used < additional { grow(by: additional) }
    }

    @inline(never) @usableFromInline
    mutating func grow(by additional: Int) {
        let larger = max(capacity * 4, used + additional, 16_384)
        let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        if used > 0 { storage.update(from: base, count: used) }
        if ownsBase { base.deallocate() }
        base = storage
        capacity = larger
        ownsBase = true
    }

    /// Writes one byte.
    @inlinable @inline(__always)
    public mutating func write(byte: UInt8) {
        reserve(1)
        base[used] = byte
        used += 1
    }

    /// Writes the bytes of a buffer.
    @inlinable @inline(__always)
    public mutating func write(bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + used).update(from: start, count: bytes.count)
        used += bytes.count
    }

    /// Writes what a closure puts at a place.
    ///
    /// - Parameters:
    ///   - count: The most bytes that the closure touches.
    ///   - body: Is given the place, and gives back the place behind what it wrote.
    @inlinable @inline(__always)
    public mutating func write(
        atMost count: Int, _ body: (UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>
    ) {
        reserve(count)
        used = body(base + used) - base
    }

    /// Writes literal text.
    @inlinable @inline(__always)
    public mutating func write(literal: StaticString) {
        write(bytes: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Writes a string as UTF-8.
    public mutating func write(_ string: String) {
        var string = string
        string.withUTF8 { write(bytes: $0) }
    }

    /// Writes an integer in decimal.
    public mutating func write(decimal value: Int64) {
        reserve(21)
        if value < 0 { write(byte: UInt8(ascii: "-")) }
        // From the last digit to the first, two at a time, into a place that any number has room in; then moved down.
        let end = base + used + 20
        var place = end
        var magnitude = value.magnitude
        while magnitude >= 100 {
            let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 100)
            place -= 2
            place[0] = UInt8(truncatingIfNeeded: remainder / 10) &+ UInt8(ascii: "0")
            place[1] = UInt8(truncatingIfNeeded: remainder % 10) &+ UInt8(ascii: "0")
            magnitude = quotient
        }
        repeat {
            place -= 1
            place.pointee = UInt8(truncatingIfNeeded: magnitude % 10) &+ UInt8(ascii: "0")
            magnitude /= 10
        } while magnitude != 0
        (base + used).update(from: place, count: end - place)
        used += end - place
    }

    /// What was written.
    public consuming func finish() -> [UInt8] {
        Array(UnsafeBufferPointer(start: base, count: used))
    }
}
