/// The words of a command line: options with a value, switches, and the rest.
///
/// `--name value` and `--name=value` are the same; `--` ends the options; `-` alone is no option.
package struct Arguments {
    /// The values of the options that are given, in their order.
    package private(set) var lists: [String: [String]] = [:]

    /// The value of each option that is given: the last, where it is given several times.
    package var values: [String: String] { lists.compactMapValues(\.last) }

    /// The switches that are given.
    package private(set) var switches: Set<String> = []

    /// The other words.
    package private(set) var rest: [String] = []

    /// A command line that cannot be understood.
    package struct Failure: Error {
        package let message: String

        package init(message: String) { self.message = message }
    }

    package init(
        _ words: some Sequence<String>, options: Set<String>, switches known: Set<String>
    ) throws(Failure) {
        var words = Array(words)[...]
        while let word = words.popFirst() {
            guard word.hasPrefix("-"), word != "-" else {
                rest.append(word)
                continue
            }
            if word == "--" {
                rest += words
                return
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if known.contains(word) {
                switches.insert(word)
            } else if options.contains(parts[0]) {
                guard let value = parts.count == 2 ? parts[1] : words.popFirst() else {
                    throw Failure(message: "\(word) needs a value")
                }
                lists[parts[0], default: []].append(value)
            } else if known.contains(parts[0]) {
                throw Failure(message: "\(parts[0]) takes no value")
            } else {
                // Its value may be a secret.
                let suggestion = suggestion(for: parts[0], among: options.union(known))
                throw Failure(message: "unknown option \(parts[0])\(suggestion)")
            }
        }
    }

    /// The value of an option that has to be given.
    package func value(_ option: String) throws(Failure) -> String {
        guard let value = values[option] else { throw Failure(message: "\(option) is missing") }
        return value
    }
}
