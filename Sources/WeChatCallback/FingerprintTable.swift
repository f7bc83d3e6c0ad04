/// Values by fingerprints: a dictionary that hashes nothing, since a fingerprint is a hash already, and one that nobody
/// outside can foresee.
struct FingerprintTable<Value>: FingerprintMemory {
    /// Each key lies at the place that its low bits name, or the first free one behind. A quarter of the places, whose number
    /// is a power of two, are free. Keys lie apart from values: most searches find nothing, in as few lines of the cache.
    private var keys: [Fingerprint]
    private var values: [Value]
    /// What lies at a free place.
    private let absent: Value
    private(set) var count = 0

    /// Creates an empty table.
    ///
    /// - Parameters:
    ///   - absent: Any value: it takes the places that are free.
    ///   - minimumCapacity: How many values there is room for.
    init(absent: Value, minimumCapacity: Int = 0) {
        self.absent = absent
        var size = 16
        while size / 4 * 3 <= minimumCapacity { size *= 2 }
        keys = Array(repeating: .none, count: size)
        values = Array(repeating: absent, count: size)
    }

    /// The place of a key, or the free one where it would be.
    private func place(of key: Fingerprint) -> Int {
        let mask = keys.count &- 1
        var place = key.bits & mask
        while keys[place] != key, keys[place] != .none { place = (place &+ 1) & mask }
        return place
    }

    subscript(key: Fingerprint) -> Value? {
        let place = place(of: key)
        return keys[place] == key ? values[place] : nil
    }

    mutating func set(_ value: Value, of key: Fingerprint) {
        let place = place(of: key)
        if keys[place] == .none { count += 1 }
        keys[place] = key
        values[place] = value
        if count > keys.count / 4 * 3 { grow() }
    }

    /// Removes the value of a key.
    mutating func remove(_ key: Fingerprint) -> Value? {
        var free = place(of: key)
        guard keys[free] == key else { return nil }
        let removed = values[free]
        keys[free] = .none
        values[free] = absent
        count -= 1
        // A search ends where it is free: what lies behind and is looked for from there or before moves there.
        let mask = keys.count &- 1
        var place = (free &+ 1) & mask
        while keys[place] != .none {
            if (place &- keys[place].bits) & mask >= (place &- free) & mask {
                (keys[free], values[free]) = (keys[place], values[place])
                (keys[place], values[place]) = (.none, absent)
                free = place
            }
            place = (place &+ 1) & mask
        }
        return removed
    }

    mutating func removeAll() {
        guard count > keys.count / 8 else {
            // What many values took is not kept for few.
            self = FingerprintTable(absent: absent, minimumCapacity: count)
            return
        }
        keys.withUnsafeMutableBufferPointer { $0.update(repeating: .none) }
        values.withUnsafeMutableBufferPointer { [absent] in $0.update(repeating: absent) }
        count = 0
    }

    private mutating func grow() {
        var larger = FingerprintTable(absent: absent, minimumCapacity: count * 2)
        for (key, value) in zip(keys, values) where key != .none {
            let place = larger.place(of: key)
            (larger.keys[place], larger.values[place]) = (key, value)
        }
        larger.count = count
        self = larger
    }
}
