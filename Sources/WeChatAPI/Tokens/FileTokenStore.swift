internal import Foundation

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Why a token store failed. It names files and never shows a token.
public struct TokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What failed.
    public let description: String

    /// Creates an error.
    ///
    /// - Parameter description: What failed and where, without any token.
    public init(_ description: String) { self.description = description }
}

/// Keeps tokens in files of a folder, for the processes of one machine.
///
/// A file is replaced as a whole, so that whoever reads finds the old token or the new one, even where the writer is killed
/// at that moment. Only the owner may read it (mode 0600). The lease is an advisory lock that the system gives back when its
/// holder ends.
public actor FileTokenStore: TokenStore {
    private let folder: URL
    /// The locks that are held, by key.
    private var locks: [TokenKey: (holder: String, descriptor: CInt)] = [:]

    /// Creates a store.
    ///
    /// - Parameter folder: The path of the folder. It is made, readable for its owner alone, where it does not exist.
    /// - Throws: ``TokenStoreError`` where it cannot be made.
    public init(folder: String) throws(TokenStoreError) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw TokenStoreError("the folder \(folder) cannot be made: \(error.localizedDescription)")
        }
    }

    deinit { for lock in locks.values { close(lock.descriptor) } }

    private struct Contents: Codable {
        var token: String
        var fetchedAt: Double
        var lifetime: Double
    }

    public func load(_ key: TokenKey) throws -> StoredToken? {
        let path = path(of: key, ".json")
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        // A file that another program damaged is as good as none: the next fetch replaces it.
        guard let contents = try? JSONDecoder().decode(Contents.self, from: data) else { return nil }
        return StoredToken(
            token: AccessToken(contents.token), fetchedAt: contents.fetchedAt, lifetime: contents.lifetime)
    }

    public func save(_ token: StoredToken, for key: TokenKey) throws {
        let contents = Contents(token: token.token.value, fetchedAt: token.fetchedAt, lifetime: token.lifetime)
        try replace(path(of: key, ".json"), with: Array(try JSONEncoder().encode(contents)))
    }

    public func remove(_ token: AccessToken, for key: TokenKey) throws {
        guard try load(key)?.token == token else { return }
        let path = path(of: key, ".json")
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }

    public func acquireLease(of key: TokenKey, holder: String, for duration: Duration) throws -> Bool {
        if let lock = locks[key] { return lock.holder == holder }
        let path = path(of: key, ".lock")
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("open", path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isTaken = errno == EWOULDBLOCK
            close(descriptor)
            guard isTaken else { throw failure("lock", path) }
            return false
        }
        locks[key] = (holder, descriptor)
        return true
    }

    public func releaseLease(of key: TokenKey, holder: String) {
        guard let lock = locks[key], lock.holder == holder else { return }
        locks[key] = nil
        close(lock.descriptor)
    }

    // MARK: Files

    /// `access-token/wx12` is kept in `access-token_wx12.json`: whatever an account's name holds, it stays in the folder.
    private func path(of key: TokenKey, _ suffix: String) -> String {
        let name = key.name.utf8.map { byte -> String in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                String(UnicodeScalar(byte))
            case UInt8(ascii: "/"): "_"
            default: "%" + String(byte, radix: 16)
            }
        }
        return folder.appendingPathComponent(name.joined() + suffix).path
    }

    /// Writes a file beside the old one, forces it to the disk, and puts it in the old one's place.
    private func replace(_ path: String, with bytes: [UInt8]) throws(TokenStoreError) {
        let draft = "\(path).\(UUID().uuidString).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("make", draft) }
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = failure("write", draft)
                close(descriptor)
                unlink(draft)
                throw error
            }
            offset += count
        }
        let isWritten = fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else {
            let error = failure("replace", path)
            unlink(draft)
            throw error
        }
    }

    private nonisolated func failure(_ verb: String, _ path: String) -> TokenStoreError {
        TokenStoreError("cannot \(verb) \(path): \(String(cString: strerror(errno)))")
    }
}
