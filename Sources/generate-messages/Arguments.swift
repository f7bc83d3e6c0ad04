/// The words of a command line: options with a value, switches, and the rest.
struct Arguments {
    private(set) var values: [String: String] = [:]
    private(set) var switches: Set<String> = []
    private(set) var rest: [String] = []

    /// A command line that cannot be understood.
    struct Failure: Error {
        let message: String
    }

    init(_ words: some Sequence<String>, options: Set<String>, switches known: Set<String>) throws(Failure) {
        var words = Array(words)[...]
        while let word = words.popFirst() {
            if known.contains(word) {
                switches.insert(word)
            } else if options.contains(word) {
                guard let value = words.popFirst() else { throw Failure(message: "\(word) needs a value") }
                values[word] = value
            } else if word.hasPrefix("-") {
                throw Failure(message: "unknown option \(word)")
            } else {
                rest.append(word)
            }
        }
    }

    func value(_ option: String) throws(Failure) -> String {
        guard let value = values[option] else { throw Failure(message: "\(option) is missing") }
        return value
    }
}
