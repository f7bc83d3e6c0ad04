import CommandLineSupport
import WeChatAPI
import WeChatLog

/// Tells on standard error how far a transfer is: by a bar on a terminal, else by a line now and then.
final class TransferReport: Sendable {
    private let name: String
    private let isTerminal = FileDescriptor.standardError.isTerminal
    /// The step that was told last.
    private let told = Locked<Int64>(-1)

    private static let barWidth = 30

    /// Creates a report of a file's transfer.
    init(of name: String) { self.name = name.printable }

    /// Tells how far the transfer is, if it is a step further than the last time.
    func show(_ progress: TransferProgress) {
        let step = step(of: progress)
        told.withLock { told in
            guard step > told else { return }
            told = step
            Terminal.error(isTerminal ? bar(progress) : "\(name): \(amount(progress))\n")
        }
    }

    /// Ends the line of the bar, so that what follows has one of its own.
    func end() { if isTerminal, told.withLock({ $0 >= 0 }) { Terminal.error("\n") } }

    /// A bar moves by a hundredth and lines come at each tenth; of an unknown whole, at each megabyte.
    private func step(of progress: TransferProgress) -> Int64 {
        guard let total = progress.total, total > 0 else { return progress.completed >> 20 }
        return progress.completed * (isTerminal ? 100 : 10) / total
    }

    private func bar(_ progress: TransferProgress) -> String {
        guard let total = progress.total, total > 0 else { return "\r\(name)  \(amount(progress))\u{1B}[K" }
        let filled = Int(progress.completed * Int64(Self.barWidth) / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        return "\r\(name)  \(bar)  \(amount(progress))\u{1B}[K"
    }

    private func amount(_ progress: TransferProgress) -> String {
        guard let total = progress.total, total > 0 else { return progress.completed.inMegabytes }
        return "\(progress.completed * 100 / total) % of \(total.inMegabytes)"
    }
}

extension Int64 {
    /// The number of bytes in a form for people: `2.4 MB`.
    fileprivate var inMegabytes: String {
        let tenths = self / 100_000 + (self % 100_000 >= 50_000 ? 1 : 0)
        return tenths == 0 ? "\(self) bytes" : "\(tenths / 10).\(tenths % 10) MB"
    }
}
