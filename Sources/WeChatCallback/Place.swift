/// Where a text lies: in what came, or among the texts beside it, where it does not stand there as it is meant.
struct Place {
    var range: Range<Int>
    var isAsItCame = true

    /// Where a text lies that is absent.
    static let none = Place(range: -1 ..< -1)

    /// Whether there is a text, be it empty.
    var isPresent: Bool { range.lowerBound >= 0 }
}
