/// What differs between two texts, line by line.
struct LineDifference {
    /// Lines that stand together, of which one text has these and the other those.
    private struct Hunk {
        let line: Int
        var removed: [Substring] = []
        var added: [Substring] = []
    }

    private var hunks: [Hunk] = []

    /// How many lines are shown; the first of them tell what happened.
    private static let shown = 60

    init(from old: String, to new: String) {
        let old = old.split(separator: "\n", omittingEmptySubsequences: false)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false)
        var (removals, insertions): (Set<Int>, Set<Int>) = ([], [])
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removals.insert(offset)
            case .insert(let offset, _, _): insertions.insert(offset)
            }
        }
        var (place, newPlace) = (0, 0)
        while place < old.count || newPlace < new.count {
            var hunk = Hunk(line: place + 1)
            while removals.contains(place) {
                hunk.removed.append(old[place])
                place += 1
            }
            while insertions.contains(newPlace) {
                hunk.added.append(new[newPlace])
                newPlace += 1
            }
            if !hunk.removed.isEmpty || !hunk.added.isEmpty { hunks.append(hunk) }
            place += 1
            newPlace += 1
        }
    }

    func rendered(path: String) -> String {
        let lines = hunks.flatMap { hunk in
            ["@@ line \(hunk.line) @@"] + hunk.removed.map { "-\($0)" } + hunk.added.map { "+\($0)" }
        }
        let rest = lines.count - Self.shown
        let more = rest > 0 ? ["… \(rest) more lines"] : []
        return (["--- \(path)", "+++ what the schemas give"] + lines.prefix(Self.shown) + more)
            .map { "\($0)\n" }.joined()
    }
}
