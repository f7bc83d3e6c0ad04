internal import WeChatBytes

#if canImport(CommonCrypto)
internal import Darwin
#else
internal import CLibcrypto
#endif

/// The bytes that a base64 text stands for, or `nil` where it is none.
func decodeBase64(_ text: [UInt8]) -> [UInt8]? {
    var isBase64 = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Base64.decodedCapacity(of: text.count)) { buffer, count in
        guard let start = buffer.baseAddress else {
            isBase64 = text.isEmpty
            return
        }
        let decoded = text.withUnsafeBufferPointer { Base64.decode($0, to: start) }
        count = decoded ?? 0
        isBase64 = decoded != nil
    }
    return isBase64 ? bytes : nil
}

/// Gives the UTF-8 of a string, without a copy where the string is native.
func withUTF8<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = text
    return text.withUTF8(body)
}

/// The UTF-8 of a literal.
func bytes(_ literal: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
}

/// Compares as many bytes in a time that does not tell where they differ.
///
/// - Returns: 0 where they are equal.
func difference(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> UInt {
    #if canImport(CommonCrypto)
    UInt(bitPattern: Int(timingsafe_bcmp(left, right, count)))
    #else
    UInt(bitPattern: Int(CRYPTO_memcmp(left, right, count)))
    #endif
}
