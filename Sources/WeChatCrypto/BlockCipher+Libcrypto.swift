#if !canImport(CommonCrypto)
internal import CLibcrypto

/// AES in CBC mode, without padding.
///
/// A context of libcrypto holds the expanded key, and serves one caller at a time: contexts are kept and used again, so
/// that a key is expanded once and not for every message.
final class BlockCipher: Sendable {
    private let key: [UInt8]
    private let encryptors: Pool<CipherContext>
    private let decryptors: Pool<CipherContext>

    /// - Parameter key: 16 bytes for AES-128, 32 for AES-256.
    init(key: [UInt8]) {
        self.key = key
        encryptors = Pool { CipherContext(key: key, encrypts: true) }
        decryptors = Pool { CipherContext(key: key, encrypts: false) }
    }

    /// Encrypts whole blocks of 16 bytes where they are. The initialization vector is the first 16 bytes of the key.
    func encrypt(_ blocks: UnsafeMutableBufferPointer<UInt8>) {
        encryptors.withElement { $0.run(blocks, iv: key) }
    }

    /// Decrypts whole blocks of 16 bytes where they are.
    ///
    /// - Parameter iv: The initialization vector. With `nil` the first block comes out as any bytes.
    func decrypt(_ blocks: UnsafeMutableBufferPointer<UInt8>, iv: [UInt8]?) {
        decryptors.withElement { $0.run(blocks, iv: iv) }
    }
}

/// A context with an expanded key, and one of the two directions.
///
/// It may go from thread to thread, though `context` points to memory that changes: a ``Pool`` gives it to one caller
/// at a time, nobody else has it, and the pool's lock orders one use before the next.
private final class CipherContext: @unchecked Sendable {
    private let context: OpaquePointer

    init(key: [UInt8], encrypts: Bool) {
        let cipher = key.count == 16 ? aes128 : aes256
        guard let context = EVP_CIPHER_CTX_new(),
            EVP_CipherInit_ex2(context, cipher, key, key, encrypts ? 1 : 0, nil) == 1,
            EVP_CIPHER_CTX_set_padding(context, 0) == 1
        else { preconditionFailure("libcrypto refuses AES-CBC") }
        self.context = context
    }

    deinit { EVP_CIPHER_CTX_free(context) }

    /// - Parameter iv: The initialization vector, or `nil` to go on from the blocks before. Setting it takes as long as
    ///   decrypting a short message.
    func run(_ blocks: UnsafeMutableBufferPointer<UInt8>, iv: [UInt8]?) {
        var count: Int32 = 0
        var isDone = true
        if let iv { isDone = EVP_CipherInit_ex2(context, nil, nil, iv, -1, nil) == 1 }
        isDone =
            isDone
            && EVP_CipherUpdate(context, blocks.baseAddress, &count, blocks.baseAddress, Int32(blocks.count)) == 1
        precondition(isDone && Int(count) == blocks.count, "libcrypto refuses AES-CBC")
    }
}

/// A context that digests; what is said of ``CipherContext`` holds for it too.
private final class DigestContext: @unchecked Sendable {
    private let context: OpaquePointer

    init() {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("libcrypto has no memory for a digest") }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    func digest(
        _ pieces: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, to digest: UnsafeMutableBufferPointer<UInt8>
    ) {
        var isDone = EVP_DigestInit_ex2(context, sha1, nil) == 1
        for piece in pieces { isDone = isDone && EVP_DigestUpdate(context, piece.baseAddress, piece.count) == 1 }
        precondition(isDone && EVP_DigestFinal_ex(context, digest.baseAddress, nil) == 1, "libcrypto refuses SHA-1")
    }
}

// An algorithm that was fetched never changes, and libcrypto lets all threads use it.
private nonisolated(unsafe) let aes128 = EVP_CIPHER_fetch(nil, "AES-128-CBC", nil)
private nonisolated(unsafe) let aes256 = EVP_CIPHER_fetch(nil, "AES-256-CBC", nil)
private nonisolated(unsafe) let sha1 = EVP_MD_fetch(nil, "SHA1", nil)

private let digests = Pool { DigestContext() }

/// Writes the SHA-1 digest of some pieces.
///
/// - Parameter digest: Has room for 20 bytes.
func digestSHA1(
    of pieces: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, to digest: UnsafeMutableBufferPointer<UInt8>
) {
    digests.withElement { $0.digest(pieces, to: digest) }
}

/// Random bytes of libcrypto, fetched 512 at a time: its call takes as long for 16 bytes as for 512.
///
/// No byte is given out twice, because an object has one user at a time (``CipherContext`` says why). Only a copy of
/// the whole process would give out the same bytes as the original, and Swift has no `fork`. They are no keys, but make
/// equal messages look different; what lies in wait here is worth no more than the messages that lie beside it.
private final class RandomBytes: @unchecked Sendable {
    private var bytes = [UInt8](repeating: 0, count: 512)
    private var used = 512

    func fill(_ target: UnsafeMutableBufferPointer<UInt8>) {
        if used + target.count > bytes.count {
            precondition(RAND_bytes(&bytes, Int32(bytes.count)) == 1, "libcrypto has no random bytes")
            used = 0
        }
        _ = target.update(fromContentsOf: bytes[used..<used + target.count])
        used += target.count
    }
}

private let randomBytes = Pool { RandomBytes() }

/// Fills memory, up to 512 bytes, with random bytes that nobody can foretell.
func fillWithRandomBytes(_ target: UnsafeMutableBufferPointer<UInt8>) {
    randomBytes.withElement { $0.fill(target) }
}
#endif
