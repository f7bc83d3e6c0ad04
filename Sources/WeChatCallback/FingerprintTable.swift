/// Values by fingerprints, none of which is ever removed: a dictionary that hashes nothing, since a fingerprint is a hash
/// already, and one that nobody outside can foresee.
struct FingerprintTable<Value> {
    private struct Entry {
        let key: Fingerprint
        var value: Value
    }

    /// Each entry lies at the place that its key's low bits name, or the first free one behind. A quarter of the places, whose
    /// number is a power of two, are free.
    private var entries: [Entry?] = []
    /// How many values there are.
    private(set) var count = 0

    /// Creates an empty table with room for some values.
    init(minimumCapacity: Int = 0) {
        var size = 16
        while size / 4 * 3 <= minimumCapacity { size *= 2 }
        entries = Array(repeating: nil, count: size)
    }

    /// The place of a key, or the free one where it would be.
    private func place(of key: Fingerprint) -> Int {
        let mask = entries.count - 1
        var place = key.bits & mask
        while let entry = entries[place], entry.key != key { place = (place + 1) & mask }
        return place
    }

    /// The value of a key.
    subscript(key: Fingerprint) -> Value? { entries[place(of: key)]?.value }

    /// Sets the value of a key.
    mutating func set(_ value: Value, of key: Fingerprint) {
        let place = place(of: key)
        if entries[place] == nil { count += 1 }
        entries[place] = Entry(key: key, value: value)
        if count > entries.count / 4 * 3 { grow() }
    }

    private mutating func grow() {
        var larger = FingerprintTable(minimumCapacity: count * 2)
        for case let entry? in entries { larger.entries[larger.place(of: entry.key)] = entry }
        larger.count = count
        self = larger
    }
}
