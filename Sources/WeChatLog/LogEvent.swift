/// Something that a person who runs the server may want to know.
///
/// The library logs through a function of the program's choice and knows no logging library. No event holds a secret: no
/// token, no key, no message's text.
public struct LogEvent: Sendable, Hashable, CustomStringConvertible {
    /// How much an event matters.
    public enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
        /// For whoever looks for a fault.
        case debug
        /// The course of things.
        case info
        /// Something was refused or had to be repeated.
        case warning
        /// Something failed.
        case error

        /// Whether one level matters less than the other.
        public static func < (one: Level, other: Level) -> Bool { one.rank < other.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// How much it matters.
    public var level: Level

    /// What happened: the same words each time, so that events can be counted.
    public var message: String

    /// The particulars, by name.
    public var details: [String: String]

    /// Creates an event.
    public init(_ level: Level, _ message: String, _ details: [String: String] = [:]) {
        self.level = level
        self.message = message
        self.details = details
    }

    /// The event in one line: `warning: refused a push reason="the signature does not match" path="/wechat"`.
    public var description: String {
        let particulars = details.sorted { $0.key < $1.key }.map { " \($0.key)=\"\($0.value.escaped)\"" }
        return "\(level.rawValue): \(message)\(particulars.joined())"
    }
}

extension String {
    /// The text with quotes, backslashes and control characters escaped: a line of a log stays one.
    fileprivate var escaped: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case _ where scalar.properties.generalCategory == .control:
                text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}

/// Where events go.
public struct Log: Sendable {
    private let write: @Sendable (LogEvent) -> Void

    /// Creates a log of a function, which is called from any thread.
    public init(_ write: @escaping @Sendable (LogEvent) -> Void) { self.write = write }

    /// Keeps nothing.
    public static let none = Log { _ in }

    /// Writes events from a level on to standard error.
    public static func standardError(from level: LogEvent.Level = .info) -> Log {
        Log { event in
            guard event.level >= level else { return }
            StandardError.write("\(event)\n")
        }
    }

    /// Writes an event.
    public func callAsFunction(_ level: LogEvent.Level, _ message: String, _ details: [String: String] = [:]) {
        write(LogEvent(level, message, details))
    }
}
