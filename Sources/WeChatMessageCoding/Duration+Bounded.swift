extension Duration {
    /// A hundred years: as good as ever, and can be added to a time.
    package static let century: Duration = .seconds(100 * 366 * 86400)

    /// The duration; a century where it is longer.
    package var bounded: Duration { min(self, .century) }
}
