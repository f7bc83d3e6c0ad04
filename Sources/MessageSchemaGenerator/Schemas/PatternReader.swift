/// Reads the small part of regular expressions that tells messages apart: `^literal`, `^(a|b)literal`.
enum PatternReader {
    /// The beginnings that a pattern allows, or `nil` where it is more than that.
    static func prefixes(of pattern: String) -> [String]? {
        guard pattern.first == "^" else { return nil }
        var prefixes = [""]
        var rest = pattern.dropFirst()
        var hadGroup = false
        while let character = rest.first {
            if character == "(", !hadGroup {
                hadGroup = true
                guard let (alternatives, after) = group(rest.dropFirst()) else { return nil }
                prefixes = prefixes.flatMap { prefix in alternatives.map { prefix + $0 } }
                rest = after
            } else {
                guard let (literal, after) = literal(rest) else { return nil }
                prefixes = prefixes.map { $0 + literal }
                rest = after
            }
        }
        return prefixes.contains("") ? nil : prefixes
    }

    private static func group(_ text: Substring) -> (alternatives: [String], rest: Substring)? {
        var alternatives = [""]
        var rest = text
        while let character = rest.first {
            switch character {
            case ")": return (alternatives, rest.dropFirst())
            case "|":
                alternatives.append("")
                rest = rest.dropFirst()
            default:
                guard let (literal, after) = literal(rest) else { return nil }
                alternatives[alternatives.count - 1] += literal
                rest = after
            }
        }
        return nil
    }

    private static func literal(_ text: Substring) -> (literal: String, rest: Substring)? {
        guard let character = text.first else { return nil }
        if character == "\\" {
            guard let escaped = text.dropFirst().first, !escaped.isLetter, !escaped.isNumber else { return nil }
            return (String(escaped), text.dropFirst(2))
        }
        return ".*+?[](){}|^$".contains(character) ? nil : (String(character), text.dropFirst())
    }
}
