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
        if capacity &- used < additional { grow(by: additional) }
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

    /// Makes room for more bytes, and gives the place where they go.
    ///
    /// - Parameter count: The most bytes that are about to be put there.
    @inlinable @inline(__always)
    public mutating func room(for count: Int) -> UnsafeMutablePointer<UInt8> {
        reserve(count)
        return base + used
    }

    /// Takes what was put into the room that was made.
    ///
    /// - Parameter place: The place behind it.
    @inlinable @inline(__always)
    public mutating func extend(to place: UnsafeMutablePointer<UInt8>) { used = place - base }

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
    public mutating func write(decimal value: Int64) { extend(to: writeDecimal(value, at: room(for: 20))) }

    /// What was written.
    public consuming func finish() -> [UInt8] {
        Array(UnsafeBufferPointer(start: base, count: used))
    }
}
