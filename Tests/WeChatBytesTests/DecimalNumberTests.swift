import TestSupport
import Testing
import WeChatBytes

private func integer(_ text: String) -> Int64? { Array(text.utf8).withUnsafeBufferPointer { parseInteger($0) } }
private func double(_ text: String) -> Double? { Array(text.utf8).withUnsafeBufferPointer { parseDouble($0) } }
private func isCanonical(_ text: String) -> Bool { Array(text.utf8).withUnsafeBufferPointer { isCanonicalNumber($0) } }

@Suite("Decimal numbers")
struct DecimalNumberTests {
    @Test(
        "An integer is read as the standard library reads it",
        arguments: [
            "", "-", "+", "0", "-0", "+0", "00", "007", "1", "+1", "-1", "--1", "+-1", "1-", "1+", " 1", "1 ", "1.0",
            "1e3",
            "0x1", "१", "999999999999999999", "1000000000000000000", "9223372036854775807", "9223372036854775808",
            "-9223372036854775808", "-9223372036854775809", "+9223372036854775807", "+9223372036854775808",
            "9999999999999999999", "18446744073709551616", "00000000000000000000000000000001", "1_000", "/", ":",
            "92233720368547758070", "-92233720368547758080",
        ]
    )
    func integers(_ text: String) {
        #expect(integer(text) == Int64(text))
    }

    @Test("Random integers, whole and spoilt")
    func randomIntegers() {
        var generator = SeededGenerator(seed: 1)
        let characters = Array("0123456789+-. ")
        var different: [String] = []
        for _ in 0..<100_000 {
            let shift = Int64.random(in: 0..<64, using: &generator)
            var text = String(Int64.random(in: .min ... .max, using: &generator) >> shift)
            if Int.random(in: 0..<3, using: &generator) == 0 {
                let place = text.index(text.startIndex, offsetBy: Int.random(in: 0...text.count, using: &generator))
                text.insert(characters.randomElement(using: &generator) ?? "0", at: place)
            }
            if integer(text) != Int64(text) { different.append(text) }
        }
        #expect(different.isEmpty)
    }

    @Test(
        "A number is read as the standard library reads it",
        arguments: [
            "0", "-0", "1", "-1", "+1", "1.5", "0.1", "0.3", "1.", ".5", "-.5", "00.50", "123456789012345",
            "1234567890123456",
            "9007199254740993", "0.000000000000001", "0.0000000000000001", "3.141592653589793", "1e5", "1E5", "1e+5",
            "-1.5e-7", "1e22", "1e23", "4.9e-324", "2.2250738585072014e-308", "1.7976931348623157e308", "23.134521",
            "113.358803", "999999999999999.9", "0.1000000000000000055511151231257827",
        ]
    )
    func numbers(_ text: String) throws {
        let expected = try #require(Double(text))
        #expect(double(text)?.bitPattern == expected.bitPattern)
    }

    @Test(
        "What is no finite decimal number is refused",
        arguments: [
            "", " ", "-", "+", ".", "-.", "e5", "1e", "1e+", "1.2.3", "1,5", " 1", "1 ", "--1", "+-1", "1-", "1e5.5",
            "1_0",
            "0x10", "0x1p3", "nan", "inf", "infinity", "-inf", "1e400", "-1e999", "1f", "１",
        ]
    )
    func noNumbers(_ text: String) {
        #expect(double(text) == nil)
    }

    @Test("A number's text has a bound")
    func longNumbers() {
        #expect(double(String(repeating: "0", count: 399) + "1") == 1)
        #expect(double(String(repeating: "0", count: 400) + "1") == nil)
    }

    @Test("Random numbers in every notation")
    func randomNumbers() {
        var generator = SeededGenerator(seed: 2)
        var different: [String] = []
        for _ in 0..<100_000 {
            let digits = Int.random(in: 1...18, using: &generator)
            var text = String((0..<digits).map { _ in "0123456789".randomElement(using: &generator) ?? "0" })
            if Bool.random(using: &generator) {
                let place = Int.random(in: 0...text.count, using: &generator)
                text.insert(".", at: text.index(text.startIndex, offsetBy: place))
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                text += "e\(Int.random(in: -320...300, using: &generator))"
            }
            if Bool.random(using: &generator) { text = "-" + text }
            let expected = Double(text).flatMap { $0.isFinite ? $0 : nil }
            if double(text)?.bitPattern != expected?.bitPattern { different.append(text) }
        }
        #expect(different.isEmpty)
    }

    @Test(
        "A number's shortest text",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (1e15, "1000000000000000"),
            (9_007_199_254_740_992, "9007199254740992"), (1e16, "10000000000000000"),
            (1.25e20, "125000000000000000000"),
            (1e-5, "0.00001"), (-1.5e-7, "-0.00000015"), (123_456.789, "123456.789"), (0.0001, "0.0001"),
        ] as [(Double, String)]
    )
    func shortestText(_ value: Double, _ expected: String) {
        #expect(decimalText(of: value) == expected)
    }

    @Test("Infinities and NaN have no text", arguments: [Double.infinity, -.infinity, .nan, .signalingNaN])
    func withoutText(_ value: Double) {
        #expect(decimalText(of: value) == nil)
    }

    @Test("A number comes back from its text, which has no exponent")
    func textRoundTrip() {
        var generator = SeededGenerator(seed: 3)
        var different: [Double] = [
            .greatestFiniteMagnitude, .leastNonzeroMagnitude, .leastNormalMagnitude, .pi, -.ulpOfOne,
        ]
        for _ in 0..<100_000 { different.append(Double(bitPattern: generator.next())) }
        for _ in 0..<10_000 {
            different.append(Double(Int64.random(in: -1_000_000...1_000_000, using: &generator)) / 1000)
        }
        different.removeAll { value in
            guard value.isFinite else { return true }
            guard let text = decimalText(of: value) else { return false }
            return double(text) == value && Double(text) == value && text.allSatisfy { "-.0123456789".contains($0) }
        }
        #expect(different.isEmpty)
    }

    @Test(
        "Which texts this library would write",
        arguments: [
            ("0", true), ("7", true), ("-7", true), ("10", true), ("1700000000", true), ("9007199254740993", false),
            ("0.5", true), ("-0.5", true), ("23.134521", true), ("-113.358803", true), ("100.25", true),
            ("", false), ("-", false), ("-0", false), ("+1", false), ("00", false), ("007", false), ("-01", false),
            ("1.", false), (".5", false), ("1.50", false), ("1.0", false), ("-0.0", false), ("00.5", false),
            ("1.2.3", false),
            ("1e5", false), ("1 ", false), ("x", false), ("1x", false), ("--1", false), ("0.12345678901234567", false),
            ("12345678901234567890", false),
        ]
    )
    func canonical(_ text: String, _ expected: Bool) {
        #expect(isCanonical(text) == expected)
    }

    @Test("A fraction that is canonical is written as it was read")
    func canonicalFractions() {
        var generator = SeededGenerator(seed: 4)
        var different: [String] = []
        for _ in 0..<100_000 {
            let whole =
                Int64.random(in: -99_999_999...99_999_999, using: &generator)
                >> Int64.random(in: 0..<27, using: &generator)
            let digits = Int.random(in: 1...9, using: &generator)
            let fraction = (0..<digits).map { _ in "0123456789".randomElement(using: &generator) ?? "0" }
            let text = "\(whole).\(String(fraction))"
            if isCanonical(text), double(text).flatMap(decimalText(of:)) != text { different.append(text) }
        }
        #expect(different.isEmpty)
    }
}
