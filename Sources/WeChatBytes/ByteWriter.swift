/// A growing run of bytes that text is written into.
///
/// The buffer is one allocation, made with the first byte, that doubles when it is full; ``finish()`` copies what was
/// written into an array.
public struct ByteWriter: ~Copyable {
    /// Points nowhere as long as `capacity` is 0.
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity = 0
    private let firstCapacity: Int

    /// The number of bytes written.
    public private(set) var count = 0

    /// Creates an empty writer.
    ///
    /// - Parameter capacity: The number of bytes to make room for at first.
    public init(capacity: Int = 1024) {
        firstCapacity = max(capacity, 64)
        base = UnsafeMutablePointer(bitPattern: MemoryLayout<UInt>.alignment).unsafelyUnwrapped
    }

    deinit {
        if capacity > 0 { base.deallocate() }
    }

    /// Makes room for more bytes.
    ///
    /// - Parameter additional: The number of bytes that are about to be written.
    @inline(__always)
    public mutating func reserve(_ additional: Int) {
        if capacity - count < additional { grow(by: additional) }
    }

    @inline(never)
    private mutating func grow(by additional: Int) {
        let larger = max(capacity * 2, count + additional, firstCapacity)
        let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        if capacity > 0 {
            storage.update(from: base, count: count)
            base.deallocate()
        }
        base = storage
        capacity = larger
    }

    /// Writes one byte.
    @inline(__always)
    public mutating func write(byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    /// Writes the bytes of a buffer.
    @inline(__always)
    public mutating func write(bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Writes literal text.
    @inline(__always)
    public mutating func write(_ literal: StaticString) {
        write(bytes: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Writes a string as UTF-8.
    public mutating func write(_ string: String) {
        var string = string
        string.withUTF8 { write(bytes: $0) }
    }

    /// Writes an integer in decimal.
    public mutating func write(decimal value: Int64) {
        reserve(20)
        var magnitude = value.magnitude
        var digits = 1
        var bound: UInt64 = 10
        while digits < 19, magnitude >= bound {
            digits += 1
            bound = bound &* 10
        }
        if value < 0 {
            base[count] = UInt8(ascii: "-")
            count += 1
        }
        var place = base + count + digits
        count += digits
        repeat {
            place -= 1
            let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
            place.pointee = UInt8(truncatingIfNeeded: remainder) &+ UInt8(ascii: "0")
            magnitude = quotient
        } while magnitude != 0
    }

    /// Forgets what was written after a position.
    ///
    /// - Parameter count: The number of bytes to keep, at most ``count``.
    public mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= self.count)
        self.count = count
    }

    /// Gives read access to what was written.
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try body(UnsafeBufferPointer(start: base, count: count))
    }

    /// What was written.
    public consuming func finish() -> [UInt8] {
        Array(UnsafeBufferPointer(start: base, count: count))
    }
}
