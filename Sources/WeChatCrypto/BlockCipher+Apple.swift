#if canImport(CommonCrypto)
internal import CommonCrypto
internal import CryptoKit
internal import Security

/// AES in CBC mode, without padding.
final class BlockCipher: Sendable {
    private let key: [UInt8]

    /// - Parameter key: 16 bytes for AES-128, 32 for AES-256.
    init(key: [UInt8]) { self.key = key }

    /// Encrypts whole blocks of 16 bytes where they are. The initialization vector is the first 16 bytes of the key.
    func encrypt(_ blocks: UnsafeMutableBufferPointer<UInt8>) { run(CCOperation(kCCEncrypt), blocks, key) }

    /// Decrypts whole blocks of 16 bytes where they are.
    ///
    /// - Parameter iv: The initialization vector. With `nil` the first block comes out as any bytes.
    func decrypt(_ blocks: UnsafeMutableBufferPointer<UInt8>, iv: [UInt8]?) { run(CCOperation(kCCDecrypt), blocks, iv) }

    private func run(_ operation: CCOperation, _ blocks: UnsafeMutableBufferPointer<UInt8>, _ iv: [UInt8]?) {
        var count = 0
        let status = CCCrypt(
            operation, CCAlgorithm(kCCAlgorithmAES), 0, key, key.count, iv, blocks.baseAddress, blocks.count,
            blocks.baseAddress, blocks.count, &count)
        precondition(status == kCCSuccess && count == blocks.count, "CommonCrypto refuses AES-CBC")
    }
}

/// Writes the SHA-1 digest of some pieces.
///
/// - Parameter digest: Has room for 20 bytes.
func digestSHA1(
    of pieces: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, to digest: UnsafeMutableBufferPointer<UInt8>
) {
    var hash = Insecure.SHA1()
    for piece in pieces { hash.update(bufferPointer: UnsafeRawBufferPointer(piece)) }
    _ = digest.update(fromContentsOf: Array(hash.finalize()))
}

/// Fills memory with random bytes that nobody can foretell.
func fillWithRandomBytes(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    let status = SecRandomCopyBytes(kSecRandomDefault, bytes.count, start)
    precondition(status == errSecSuccess, "the system has no random bytes")
}
#endif
