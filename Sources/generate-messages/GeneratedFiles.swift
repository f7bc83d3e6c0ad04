import CommandLineSupport

/// What is to be written, and what lies there and no schema gives.
struct GeneratedFiles {
    /// The platform, or what else the files tell of.
    let owner: String
    let planned: [(path: String, text: String)]
    var stale: [String] = []

    /// Writes the files, those apart that have their text already.
    ///
    /// - Returns: How many were written; `nil` where one could not be, which is told.
    func write() -> Int? {
        do throws(FileSystem.Failure) {
            var written = 0
            var folders: Set<Substring> = []
            for file in planned {
                let folder = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.path[..<$0] }
                if let folder, folders.insert(folder).inserted { try FileSystem.createFolder(String(folder)) }
                if try FileSystem.write(file.text, to: file.path) { written += 1 }
            }
            for path in stale { try FileSystem.remove(path) }
            return written
        } catch {
            Terminal.error("error: \(error)\n")
            return nil
        }
    }

    /// Tells what differs.
    ///
    /// - Returns: The exit status.
    func check() -> Int32 {
        var differences = 0
        for file in planned {
            let present = (try? FileSystem.read(file.path)).map { String(decoding: $0, as: UTF8.self) }
            guard present != file.text else { continue }
            differences += 1
            Terminal.error(LineDifference(from: present ?? "", to: file.text).rendered(path: file.path))
        }
        for path in stale {
            differences += 1
            Terminal.error("\(path): no schema gives this file\n")
        }
        guard differences > 0 else { return 0 }
        let what =
            differences == 1
            ? "1 generated file of \(owner) differs" : "\(differences) generated files of \(owner) differ"
        Terminal.error(
            """
            error: \(what) from the schemas.
            Run: swift package --allow-writing-to-package-directory generate-messages

            """)
        return ExitStatus.badData
    }
}
