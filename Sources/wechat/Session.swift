import CommandLineSupport

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// One run of a command over its files: what it prints, what it reports, and how it ends.
///
/// A file that fails does not keep the others from being done.
struct Session {
    private var output: [UInt8] = []
    private var status = ExitStatus.done

    /// A mistake in a file.
    struct Failure: Error {
        let offset: Int
        let message: String
    }

    /// Does a command's work.
    ///
    /// - Returns: The exit status: the lowest of those that were reported.
    static func run(_ work: (inout Session) async throws -> Void) async rethrows -> Int32 {
        var session = Session()
        try await work(&session)
        session.flush()
        return session.status
    }

    /// Does a command's work on each of its files.
    ///
    /// - Parameters:
    ///   - paths: The files. None, or `-`, is standard input.
    ///   - work: The work on a file, given the name to report it by and its bytes.
    static func run(
        over paths: [String], _ work: (inout Session, _ file: String, _ bytes: [UInt8]) async throws -> Void
    ) async rethrows -> Int32 {
        try await run { session in
            for path in paths.isEmpty ? ["-"] : paths {
                let file: InputFile
                do throws(CommandFailure) { file = try InputFile(path) } catch {
                    session.report(error)
                    continue
                }
                try await work(&session, file.name, file.bytes)
            }
        }
    }

    /// Prints a line.
    mutating func print(_ line: some Sequence<UInt8>) {
        output += line
        output.append(UInt8(ascii: "\n"))
        if output.count >= 1 << 16 { flush() }
    }

    /// Reports a mistake in a file.
    mutating func report(_ failure: Failure, in file: String) {
        report(CommandFailure(failure, in: file))
    }

    /// Tells something about a file that is no mistake.
    mutating func note(_ text: String, in file: String) {
        flush()
        Terminal.note(text, at: file)
    }

    /// Reports what keeps the command from a part of its work.
    mutating func report(_ failure: CommandFailure) {
        // Whoever reads both outputs sees them in order.
        flush()
        Terminal.report(failure.message, at: failure.place)
        status = status == ExitStatus.done ? failure.status : min(status, failure.status)
    }

    private mutating func flush() {
        guard !FileDescriptor.standardOutput.writeAll(output) else { return output.removeAll(keepingCapacity: true) }
        if errno == EPIPE {
            // Whoever reads the output has enough of it: wechat decode … | head -1
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        Terminal.report(FileSystem.Failure("standard output").reason, at: "standard output")
        exit(ExitStatus.outputFailed)
    }
}

/// A file that the command line names.
struct InputFile {
    /// The name to report it by.
    let name: String
    let bytes: [UInt8]

    /// How many bytes a file may have: 256 MiB. A device or a pipe may have no end.
    private static let limit = 1 << 28

    /// Reads a file.
    ///
    /// - Parameter path: The path; `-`, or none, is standard input.
    init(_ path: String?) throws(CommandFailure) {
        let path = path ?? "-"
        name = path == "-" ? "<stdin>" : path
        do throws(FileSystem.Failure) {
            bytes =
                try path == "-"
                ? FileSystem.readStandardInput(limit: Self.limit) : FileSystem.read(path, limit: Self.limit)
        } catch {
            throw CommandFailure(message: error.reason, place: name, status: ExitStatus.noInput)
        }
    }
}
