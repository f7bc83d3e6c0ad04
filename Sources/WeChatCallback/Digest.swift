/// A number made of bytes, the same in every process: two pushes that differ have two, but for a chance of 2⁻⁶⁴.
///
/// It tells pushes of one sender and second apart and protects nothing: who can make pushes holds the token.
enum Digest {
    static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return String(hash ^ UInt64(bytes.count) << 32, radix: 16)
    }
}
