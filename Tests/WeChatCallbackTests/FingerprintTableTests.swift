import Testing

@testable import WeChatCallback

/// A table does what a dictionary does, however full it is.
struct FingerprintTableTests {
    @Test(arguments: [3, 12, 13, 200]) func itIsADictionary(ofSoMany keyCount: Int) {
        var random = SystemRandomNumberGenerator()
        let keys = (0..<keyCount).map { number in Fingerprint { $0.add("\(number)") } }
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
}
