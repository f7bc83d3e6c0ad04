#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What a person sees: text on standard error, and colours where they are wanted.
package enum Terminal {
    /// Whether standard error is to be coloured.
    package static var isColoured: Bool { isColoured(.standardError) }

    /// Whether an output is to be coloured: it is a terminal, and nobody has asked for none.
    package static func isColoured(_ output: FileDescriptor) -> Bool {
        guard output.isTerminal else { return false }
        guard let refusal = getenv("NO_COLOR") else { return true }
        return refusal.pointee == 0
    }

    /// Writes text to standard error.
    package static func error(_ text: String) { FileDescriptor.standardError.writeAll(Array(text.utf8)) }

    /// Reports a mistake as a compiler does: `place: error: message`.
    package static func report(_ message: String, at place: String? = nil) {
        let place = place.map { "\($0): " } ?? ""
        error(isColoured ? "\u{1B}[1m\(place)\u{1B}[31merror:\u{1B}[0m \(message)\n" : "\(place)error: \(message)\n")
    }
}
