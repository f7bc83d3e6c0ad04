extension Duration {
    /// The duration; a century where it is longer. That is as good as ever, and can be added to a time.
    package var bounded: Duration { min(self, .seconds(100 * 366 * 86400)) }
}
