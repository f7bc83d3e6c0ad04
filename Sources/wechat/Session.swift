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
    /// - Returns: The exit status: that of ill-formed input, if there was any, else that of a file that cannot be read.
    static func run(_ work: (inout Session) -> Void) -> Int32 {
        var session = Session()
        work(&session)
        session.flush()
        return session.status
    }

    /// Does a command's work on each of its files.
    ///
    /// - Parameters:
    ///   - paths: The files. None, or `-`, is standard input.
    ///   - work: The work on a file, given the name to report it by and its bytes.
    static func run(over paths: [String], _ work: (inout Session, _ file: String, _ bytes: [UInt8]) -> Void) -> Int32 {
        run { session in
            for path in paths.isEmpty ? ["-"] : paths {
                let file = path == "-" ? "<stdin>" : path
                do throws(FileSystem.Failure) {
                    let bytes = try path == "-" ? FileSystem.readStandardInput() : FileSystem.read(path)
                    work(&session, file, bytes)
                } catch {
                    session.report(error.reason, at: file, status: ExitStatus.noInput)
                }
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
        report(failure.message, at: "\(file):byte \(failure.offset)", status: ExitStatus.badData)
    }

    private mutating func report(_ message: String, at place: String, status: Int32) {
        // Whoever reads both outputs sees them in order.
        flush()
        Terminal.report(message, at: place)
        self.status = self.status == ExitStatus.done ? status : min(self.status, status)
    }

    private mutating func flush() {
        guard !FileDescriptor.standardOutput.writeAll(output) else { return output.removeAll(keepingCapacity: true) }
        Terminal.report(FileSystem.Failure("standard output").reason, at: "standard output")
        exit(ExitStatus.outputFailed)
    }
}
