internal import Foundation
public import WeChatLog

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
    private let log: Log
    /// The files of which it was told that they cannot be read: whoever waits for a token looks often.
    private var unreadable: Set<String> = []
    /// The locks that are held, by key.
    private var locks: [TokenKey: (holder: String, descriptor: CInt)] = [:]

    /// Creates a store.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder. It is made, readable for its owner alone, where it does not exist.
    ///   - log: Where files are told that cannot be read.
    /// - Throws: ``TokenStoreError`` where it cannot be made.
    public init(folder: String, log: Log = .none) throws(TokenStoreError) {
        self.log = log
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw TokenStoreError("the folder \(folder) cannot be made: \(error.localizedDescription)")
        }
        Self.removeDrafts(in: self.folder)
    }

    deinit { for lock in locks.values { close(lock.descriptor) } }

    private struct Contents: Codable {
        var token: String
        var fetchedAt: Double
        var lifetime: Double
    }

    /// The token of a key, spent or not; `nil` where there is no file of it, or none that can be read, which is logged.
    public func load(_ key: TokenKey) throws -> StoredToken? {
        let path = path(of: key, ".json")
        guard let contents = Self.contents(of: path) else {
            // A file that another program damaged is as good as none: the next token that is kept replaces it.
            if FileManager.default.fileExists(atPath: path) {
                report(path, access(path, R_OK) == 0 ? "it holds no token" : "it cannot be opened")
            }
            return nil
        }
        unreadable.remove(path)
        return StoredToken(
            token: AccessToken(contents.token), fetchedAt: contents.fetchedAt, lifetime: contents.lifetime)
    }

    /// Keeps a token in place of the one before.
    ///
    /// - Throws: ``TokenStoreError`` where the file cannot be written: the one before is still there.
    public func save(_ token: StoredToken, for key: TokenKey) throws {
        let contents = Contents(token: token.token.value, fetchedAt: token.fetchedAt, lifetime: token.lifetime)
        try replace(path(of: key, ".json"), with: Array(try JSONEncoder().encode(contents)))
    }

    /// Forgets a token, if it is still the one that is kept.
    ///
    /// - Throws: ``TokenStoreError`` where the file cannot be removed.
    public func remove(_ token: AccessToken, for key: TokenKey) throws {
        guard try load(key)?.token == token else { return }
        let path = path(of: key, ".json")
        // Another process may keep a token between the look and the removal: what was taken away is looked at again, and
        // put back where it is another one, if none that is newer took its place.
        let taken = "\(path).\(UUID().uuidString)\(Self.draftSuffix)"
        guard rename(path, taken) == 0 else {
            guard errno == ENOENT else { throw failure("remove", path) }
            return
        }
        defer { unlink(taken) }
        if let kept = Self.contents(of: taken), kept.token != token.value { link(taken, path) }
    }

    /// Takes the lease of a key, if no process holds it. It lasts until it is given back or the process ends, whatever the duration.
    ///
    /// - Throws: ``TokenStoreError`` where the file of the lock cannot be opened or locked.
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

    /// Gives a lease back, if the holder still has it.
    public func releaseLease(of key: TokenKey, holder: String) {
        guard let lock = locks[key], lock.holder == holder else { return }
        locks[key] = nil
        close(lock.descriptor)
    }

    // MARK: Files

    private static func contents(of path: String) -> Contents? {
        let contents = FileManager.default.contents(atPath: path)
            .flatMap { try? JSONDecoder().decode(Contents.self, from: $0) }
        // WeChat calls an empty token missing, not invalid: nobody would fetch another.
        return contents?.token.isEmpty == false ? contents : nil
    }

    /// Tells of a file that cannot be read. What it holds may be a part of a token, and is not told.
    private func report(_ path: String, _ reason: String) {
        guard unreadable.insert(path).inserted else { return }
        log(.warning, "a file of the token store cannot be read", ["file": path, "reason": reason])
    }

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
        do throws(FileError) {
            let draft = try DraftFile(at: "\(path).\(UUID().uuidString)\(Self.draftSuffix)", mode: 0o600)
            try draft.write(bytes)
            try draft.finish(as: path)
        } catch {
            throw TokenStoreError(error.description)
        }
        // The folder's entry is forced to the disk too: a refresh token that is lost has to be asked for again.
        let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Removes the drafts of processes that were killed while they wrote. A living one needs no minute.
    private static func removeDrafts(in folder: URL) {
        let keys: Set<URLResourceKey> = [.contentModificationDateKey]
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: Array(keys))
        for file in files ?? [] where file.lastPathComponent.hasSuffix(draftSuffix) {
            let date = try? file.resourceValues(forKeys: keys).contentModificationDate
            if let date, date.timeIntervalSinceNow < -60 { try? FileManager.default.removeItem(at: file) }
        }
    }

    private static let draftSuffix = ".new"

    private nonisolated func failure(_ verb: String, _ path: String) -> TokenStoreError {
        TokenStoreError(FileError(verb, path, errno).description)
    }
}
