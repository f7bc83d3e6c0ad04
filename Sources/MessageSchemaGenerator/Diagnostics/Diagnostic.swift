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
        let source = place.file.line(at: place.offset)
        let indent = String(source.prefix(column - 1).map { $0 == "\t" ? "\t" : " " })
        let width = max(1, min(place.length, source.count - column + 1))
        let underline = "^" + String(repeating: "~", count: width - 1)
        let bold = colour ? "\u{1B}[1m" : ""
        let accent = colour ? (kind == "error" ? "\u{1B}[31m" : "\u{1B}[36m") : ""
        let green = colour ? "\u{1B}[32m" : ""
        let reset = colour ? "\u{1B}[0m" : ""
        return """
            \(bold)\(place.file.path):\(line):\(column): \(accent)\(kind): \(reset)\(bold)\(message)\(reset)
            \(source)
            \(indent)\(green)\(underline)\(reset)

            """
    }
}

/// The best of several words for one that is not among them, if it is near enough to be meant.
func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let scored = candidates.map { (distance: editDistance(word.lowercased(), $0.lowercased()), word: $0) }
    guard let best = scored.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }) else { return nil }
    return best.distance <= max(1, word.count / 3) ? best.word : nil
}

/// The number of letters to add, leave out or replace to make one word of another.
private func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, b) in right.enumerated() {
            let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
            diagonal = row[j + 1]
            row[j + 1] = cost
        }
    }
    return row[right.count]
}
