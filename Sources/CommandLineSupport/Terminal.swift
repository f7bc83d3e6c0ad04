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
        write("error", colour: 31, message, at: place)
    }

    /// Tells something that is no mistake, in the same form: `place: note: message`.
    package static func note(_ message: String, at place: String? = nil) {
        write("note", colour: 36, message, at: place)
    }

    private static func write(_ kind: String, colour: Int, _ message: String, at place: String?) {
        let place = place.map { "\($0.printable): " } ?? ""
        let message = message.printable
        error(
            isColoured
                ? "\u{1B}[1m\(place)\u{1B}[\(colour)m\(kind):\u{1B}[0m \(message)\n" : "\(place)\(kind): \(message)\n")
    }
}

extension String {
    /// The text with control characters escaped: what a server or a file says steers no terminal, and begins no line.
    package var printable: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\n": text += "\\n"
            case _ where scalar.properties.generalCategory == .control:
                text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
