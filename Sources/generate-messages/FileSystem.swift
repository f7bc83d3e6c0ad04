#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The few things this tool does with files, without Foundation: it is compiled in every build that has schemas.
enum FileSystem {
    /// A file that cannot be read or written, with the system's reason.
    struct Failure: Error, CustomStringConvertible {
        let path: String
        let reason: String

        init(_ path: String) {
            self.path = path
            reason = String(cString: strerror(errno))
        }

        var description: String { "\(path): \(reason)" }
    }

    static func read(_ path: String) throws(Failure) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw Failure(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        guard ferror(file) == 0 else { throw Failure(path) }
        return bytes
    }

    /// Writes a file, unless it has that content already: an unchanged file is not compiled again.
    ///
    /// - Returns: Whether the file was written.
    @discardableResult
    static func write(_ text: String, to path: String) throws(Failure) -> Bool {
        let bytes = Array(text.utf8)
        if let present = try? read(path), present == bytes { return false }
        guard let file = fopen(path, "wb") else { throw Failure(path) }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw Failure(path) }
        return true
    }

    static func createFolder(_ path: String) throws(Failure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
            guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw Failure(made) }
        }
    }

    static func remove(_ path: String) throws(Failure) {
        guard unlink(path) == 0 else { throw Failure(path) }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, sorted; none where there is no folder.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// The files under a folder whose names end in a suffix, by paths from the folder.
    static func files(under folder: String, suffix: String) -> [String] {
        names(in: folder).flatMap { name in
            let path = "\(folder)/\(name)"
            if isFolder(path) { return files(under: path, suffix: suffix).map { "\(name)/\($0)" } }
            return name.hasSuffix(suffix) ? [name] : []
        }
    }
}
