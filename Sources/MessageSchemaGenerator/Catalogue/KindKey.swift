/// The whole values by which a message is known, and the fields whose beginnings count: two messages of one key may be
/// confused. A message that looks at more fields than another is the more particular one, and no rival.
struct KindKey: Hashable {
    private let values: [String: String]
    private let beginnings: Set<String>

    /// The keys of a message, one for each combination of the values that it goes by.
    static func keys(of conditions: [Condition]) -> [KindKey] {
        var combinations: [[String: String]] = [[:]]
        for condition in conditions where !condition.isPrefix {
            combinations = combinations.flatMap { combination in
                condition.values.map { combination.merging([condition.name: $0.lowercased()]) { $1 } }
            }
        }
        let beginnings = Set(conditions.filter(\.isPrefix).map(\.name))
        return combinations.map { KindKey(values: $0, beginnings: beginnings) }
    }
}

extension MessageFacts {
    /// Whether some value begins as both messages, of one key, demand.
    func overlapsBeginnings(of other: MessageFacts) -> Bool {
        conditions.filter(\.isPrefix).allSatisfy { condition in
            let others = other.conditions.filter { $0.isPrefix && $0.name == condition.name }.flatMap(\.values)
            return condition.values.contains { value in others.contains { $0.hasPrefix(value) || value.hasPrefix($0) } }
        }
    }
}
