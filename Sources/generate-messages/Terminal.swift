#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Standard error, and whether it is a terminal.
enum Terminal {
    static var isColoured: Bool { isatty(2) == 1 && getenv("NO_COLOR") == nil }

    static func error(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

/// What the tool's exit statuses mean, as sysexits.h has them.
enum ExitStatus {
    static let usage: Int32 = 64
    static let badData: Int32 = 65
    static let cannotWrite: Int32 = 73
}
