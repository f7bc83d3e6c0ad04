/// What tells texts apart within this process, in 63 bits that nobody outside can foresee.
///
/// Of a million that are remembered, one more is taken for another with a chance of 2⁻⁴³.
struct Fingerprint: Hashable {
    /// The fingerprint, every bit as random as the others, but for the first, which is set.
    let bits: Int

    /// Makes the fingerprint of what a closure feeds.
    init(_ feed: (inout Builder) -> Void) {
        var builder = Builder()
        feed(&builder)
        bits = builder.hasher.finalize() | .min
    }

    /// The fingerprint of a hash, of its first digits.
    init(hexadecimal hash: String) {
        var hash = hash
        var bits: UInt64 = 0
        hash.withUTF8 { digits in
            for digit in digits.prefix(16) {
                // The low bits of a digit are its value, those of a letter count from 1.
                bits = bits << 4 | UInt64(digit & 0xF) &+ UInt64(digit >> 6) &* 9
            }
        }
        self.bits = Int(bitPattern: UInt(bits)) | .min
    }

    private init(bits: Int) { self.bits = bits }

    /// What is no fingerprint.
    static var none: Fingerprint { Fingerprint(bits: 0) }

    /// Takes texts one after the other: where one ends and the next begins makes a difference.
    struct Builder {
        // Its seed is random, and another one in each process.
        fileprivate var hasher = Hasher()

        mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
            hasher.combine(bytes.count)
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
    }
}
