import Testing

@testable import WeChatCallback

/// A table does what a dictionary does, however full it is.
struct FingerprintTableTests {
    @Test(arguments: [3, 12, 13, 200]) func itIsADictionary(ofSoMany keyCount: Int) {
        var random = SystemRandomNumberGenerator()
        let keys = (0..<keyCount).map { Fingerprint(of: $0) }
        var table = FingerprintTable(absent: -1)
        var dictionary: [Fingerprint: Int] = [:]
        for step in 0..<20_000 {
            let key = keys[Int.random(in: 0..<keyCount, using: &random)]
            if Bool.random(using: &random) {
                table.set(step, of: key)
                dictionary[key] = step
            } else {
                #expect(table.remove(key) == dictionary.removeValue(forKey: key))
            }
            #expect(table.count == dictionary.count)
            // All of a small table, one of a large.
            for key in keyCount < 20 ? keys[...] : [keys[step % keyCount]] {
                #expect(table[key] == dictionary[key])
            }
        }
    }

    @Test func whatWasRemovedIsNotFoundAndLeavesRoom() {
        var table = FingerprintTable(absent: -1)
        for round in 0..<3 {
            for number in 0..<1000 / (round + 1) { table.set(number, of: Fingerprint(of: number)) }
            #expect(table[Fingerprint(of: 7)] == 7)
            table.removeAll()
            #expect(table.count == 0)
            #expect((0..<1000).allSatisfy { table[Fingerprint(of: $0)] == nil })
        }
    }

    /// Answers of every size: none, empty ones, some that fill a piece of memory together, and one that is larger than it.
    @Test func answersAreKeptWhateverTheirSize() {
        var table = AnswerTable()
        let sizes = [nil, 0, 1, 300, 40_000, 65_536, 200_000, 30_000, 300, nil]
        func answer(_ number: Int) -> [UInt8]? {
            sizes[number % sizes.count].map { [UInt8](repeating: UInt8(number), count: $0) }
        }
        for _ in 0..<2 {
            for number in 0..<50 { table.set(answer(number), of: Fingerprint(of: number)) }
            table.set(answer(3), of: Fingerprint(of: 5))
            #expect(table.count == 50)
            for number in 0..<50 { #expect(table[Fingerprint(of: number)] == .some(answer(number == 5 ? 3 : number))) }
            #expect(table[Fingerprint(of: 50)] == nil)
            table.removeAll()
            #expect(table.count == 0)
            #expect(table[Fingerprint(of: 3)] == nil)
        }
    }

    @Test func theSignaturesDigitsAreItsFingerprint() {
        let digits = "4f2a9c01e7b3d586"
        #expect(Fingerprint(hexadecimal: digits + "00") == Fingerprint(hexadecimal: digits + "ff"))
        #expect(Fingerprint(hexadecimal: digits).bits == Int(bitPattern: 0xcf2a_9c01_e7b3_d586))
        #expect(Fingerprint(hexadecimal: "5f") != Fingerprint(hexadecimal: "5e"))
        // None of these is a hash; none of them is the mark of a free place either.
        for text in ["", "zz", "好好好好好好好好"] { #expect(Fingerprint(hexadecimal: text) != .none) }
    }
}

extension Fingerprint {
    /// A fingerprint of a number.
    fileprivate init(of number: Int) {
        self.init { fingerprint in
            withUnsafeBytes(of: number) { bytes in bytes.withMemoryRebound(to: UInt8.self) { fingerprint.add($0) } }
        }
    }
}
