internal import Foundation

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A file that is written beside its place, and takes it when it is whole.
final class PartFile {
    let path: String
    private let part: String
    private let handle: FileHandle

    /// Begins a file.
    ///
    /// - Throws: ``APIError/file(_:)`` where it cannot be made.
    init(for path: String) throws(APIError) {
        self.path = path
        part = "\(path).\(UUID().uuidString.prefix(8)).part"
        guard FileManager.default.createFile(atPath: part, contents: nil) else {
            throw .file("the file \(part) cannot be made")
        }
        do { handle = try FileHandle(forWritingTo: URL(fileURLWithPath: part)) } catch {
            throw .file("the file \(part) cannot be written: \(error.localizedDescription)")
        }
    }

    func write(_ bytes: [UInt8]) throws(APIError) {
        do { try handle.write(contentsOf: bytes) } catch {
            throw .file("the file \(part) cannot be written: \(error.localizedDescription)")
        }
    }

    /// Puts the file in its place.
    func finish() throws(APIError) {
        do {
            try handle.synchronize()
            try handle.close()
        } catch {
            throw .file("the file \(part) cannot be written: \(error.localizedDescription)")
        }
        guard rename(part, path) == 0 else { throw .file("the file \(part) cannot be named \(path)") }
    }

    /// Removes what was written.
    func discard() {
        try? handle.close()
        try? FileManager.default.removeItem(atPath: part)
    }
}
