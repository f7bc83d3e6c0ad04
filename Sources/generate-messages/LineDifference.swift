/// What differs between two texts: the lines between the first and the last that do.
struct LineDifference {
    private let line: Int
    private let removed: [Substring]
    private let added: [Substring]

    private static let shown = 20

    init(from old: String, to new: String) {
        let old = old.split(separator: "\n", omittingEmptySubsequences: false)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false)
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
        let kept = min(suffix, min(old.count, new.count) - prefix)
        line = prefix + 1
        removed = Array(old[prefix..<old.count - kept])
        added = Array(new[prefix..<new.count - kept])
    }

    func rendered(path: String) -> String {
        var text = "--- \(path)\n+++ what the schemas give\n@@ line \(line) @@\n"
        text += rendered(removed, mark: "-") + rendered(added, mark: "+")
        return text
    }

    private func rendered(_ lines: [Substring], mark: String) -> String {
        let rest = lines.count - Self.shown
        let more = rest > 0 ? "\(mark)… \(rest) more lines\n" : ""
        return lines.prefix(Self.shown).map { "\(mark)\($0)\n" }.joined() + more
    }
}
