#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The few things the tools do with files, without Foundation: this is compiled in every build that has schemas.
package enum FileSystem {
    /// A file that cannot be read or written, with the system's reason.
    package struct Failure: Error, CustomStringConvertible {
        package let path: String
        package let reason: String

        /// Creates a failure of the system call that was made last.
        package init(_ path: String) {
            self.path = path
            reason = String(cString: strerror(errno))
        }

        package var description: String { "\(path): \(reason)" }
    }

    package static func read(_ path: String, limit: Int = .max) throws(Failure) -> [UInt8] {
        let number = open(path, O_RDONLY)
        guard number >= 0 else { throw Failure(path) }
        defer { close(number) }
        guard let bytes = FileDescriptor(number: number).readToEnd(limit: limit) else { throw Failure(path) }
        return bytes
    }

    package static func readStandardInput(limit: Int = .max) throws(Failure) -> [UInt8] {
        guard let bytes = FileDescriptor.standardInput.readToEnd(limit: limit) else { throw Failure("standard input") }
        return bytes
    }

    /// Writes a file, unless it has that content already: an unchanged file is not compiled again.
    ///
    /// - Returns: Whether the file was written.
    @discardableResult
    package static func write(_ text: String, to path: String) throws(Failure) -> Bool {
        let bytes = Array(text.utf8)
        // Compared by the system: a build without optimization asks the elements' type about each.
        if let present = try? read(path), present.count == bytes.count, memcmp(present, bytes, bytes.count) == 0 {
            return false
        }
        guard let file = fopen(path, "wb") else { throw Failure(path) }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw Failure(path) }
        return true
    }

    package static func createFolder(_ path: String) throws(Failure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made == "/" ? String(part) : "/\(part)"
            guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw Failure(made) }
        }
    }

    package static func remove(_ path: String) throws(Failure) {
        guard unlink(path) == 0 else { throw Failure(path) }
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, sorted; none where there is no folder.
    package static func names(in folder: String) -> [String] {
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
    package static func files(under folder: String, suffix: String) -> [String] {
        names(in: folder).flatMap { name in
            let path = "\(folder)/\(name)"
            if isFolder(path) {
                // A documentation catalogue may have .json files of its own.
                return name.hasSuffix(".docc") ? [] : files(under: path, suffix: suffix).map { "\(name)/\($0)" }
            }
            return name.hasSuffix(suffix) ? [name] : []
        }
    }
}
