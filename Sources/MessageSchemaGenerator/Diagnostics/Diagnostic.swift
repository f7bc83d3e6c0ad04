import CommandLineSupport

/// A mistake in a schema: what, where, and what to do.
public struct Diagnostic: Sendable {
    /// What is wrong, and the remedy.
    public let message: String

    /// Where.
    public let place: Place

    /// Other places that have to do with it.
    public let notes: [Note]

    /// Another place, and what it has to do with the mistake.
    public struct Note: Sendable {
        let message: String
        let place: Place
    }

    init(_ message: String, at place: Place, notes: [Note] = []) {
        self.message = message
        self.place = place
        self.notes = notes
    }
}

extension Diagnostic {
    /// The diagnostics as a compiler prints them, in the order of files and places.
    ///
    /// - Parameters:
    ///   - diagnostics: The mistakes of a run.
    ///   - colour: Whether to use the colours of a terminal.
    public static func render(_ diagnostics: [Diagnostic], colour: Bool = false) -> String {
        let sorted = diagnostics.sorted {
            ($0.place.file.path, $0.place.offset, $0.message) < ($1.place.file.path, $1.place.offset, $1.message)
        }
        return sorted.map { $0.rendered(colour: colour) }.joined()
    }

    private func rendered(colour: Bool) -> String {
        var text = Self.rendered(message, kind: "error", at: place, colour: colour)
        for note in notes { text += Self.rendered(note.message, kind: "note", at: note.place, colour: colour) }
        return text
    }

    private static func rendered(_ message: String, kind: String, at place: Place, colour: Bool) -> String {
        let (line, column) = place.file.position(of: place.offset)
        let (before, after) = excerpt(of: place.file.line(at: place.offset), around: column)
        let indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: width(of: $0)) }
        let marked = place.file.text(from: place.offset, length: place.length).prefix(after.count)
        let underline = "^" + String(repeating: "~", count: max(1, marked.reduce(0) { $0 + width(of: $1) }) - 1)
        let bold = colour ? "\u{1B}[1m" : ""
        let accent = colour ? (kind == "error" ? "\u{1B}[31m" : "\u{1B}[36m") : ""
        let green = colour ? "\u{1B}[32m" : ""
        let reset = colour ? "\u{1B}[0m" : ""
        // A file steers no terminal, and begins no line that would be taken for another mistake.
        let path = place.file.path.printable
        return """
            \(bold)\(path):\(line):\(column): \(accent)\(kind): \(reset)\(bold)\(message.printable)\(reset)
            \(visible(before + after))
            \(indent.joined())\(green)\(underline)\(reset)

            """
    }
}

/// What is shown of a line before a column, and from it on: all, but of very long ones, as in a file without line breaks.
private func excerpt(of line: String, around column: Int) -> (before: String, after: String) {
    let (before, after) = (line.prefix(column - 1), line.dropFirst(column - 1))
    return (
        before.count > 500 ? "…" + before.suffix(100) : String(before),
        after.count > 500 ? after.prefix(499) + "…" : String(after)
    )
}

/// A line with a sign of one column in place of each control character: the mark stays where it belongs.
private func visible(_ line: String) -> String {
    line.unicodeScalars.reduce(into: "") { text, scalar in
        let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
        text.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
}

/// The columns that a character takes in a terminal: Chinese, Japanese and Korean ones and emoji take two.
private func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else { return 1 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}
