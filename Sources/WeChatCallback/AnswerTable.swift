/// The answers to pushes, by the fingerprints of the pushes.
///
/// They lie one after the other in a few large pieces of memory: a hundred thousand answers are forgotten as fast as one.
struct AnswerTable: FingerprintMemory {
    /// Where an answer lies.
    private struct Place {
        var piece: Int32 = 0
        /// Its length; less than nothing where nothing is answered.
        var count: Int32 = -1
        var start = 0
    }

    private var places = FingerprintTable(absent: Place())
    private var pieces: [[UInt8]] = []

    /// The size of a piece in bytes. An answer that is larger takes one of its own.
    private static let pieceSize = 1 << 16

    var count: Int { places.count }

    subscript(key: Fingerprint) -> Flights.Answer? {
        guard let place = places[key] else { return nil }
        guard place.count >= 0 else { return .some(nil) }
        return .some(Array(pieces[Int(place.piece)][place.start..<place.start + Int(place.count)]))
    }

    mutating func set(_ answer: Flights.Answer, of key: Fingerprint) {
        guard let answer, let count = Int32(exactly: answer.count) else { return places.set(Place(), of: key) }
        if (pieces.last?.count ?? .max) > Self.pieceSize - answer.count {
            pieces.append([])
            pieces[pieces.count - 1].reserveCapacity(max(Self.pieceSize, answer.count))
        }
        let last = pieces.count - 1
        places.set(Place(piece: Int32(last), count: count, start: pieces[last].count), of: key)
        pieces[last] += answer
    }

    mutating func removeAll() {
        places.removeAll()
        pieces.removeAll()
    }
}
