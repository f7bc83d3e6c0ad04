import TestSupport
import Testing
import WeChatBytes

/// Where the standard library finds the first fault.
private func expectedFault(in bytes: some Sequence<UInt8>) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .emptyInput: return nil
        case .error: return offset
        }
    }
}

private func fault(in bytes: [UInt8]) -> Int? { bytes.withUnsafeBufferPointer { firstInvalidUTF8(in: $0) } }

@Suite("UTF-8")
struct UTF8CheckTests {
    /// The bytes at which the rules change, and their neighbours.
    private static let boundaries: [UInt8] = [
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]

    @Test("No control character is overlooked, wherever it stands")
    func controls() {
        let text = Array(String(repeating: "abcdefghij中文字符一二三四五六七八九十é😊xyz", count: 3).utf8)
        #expect(!text.withUnsafeBufferPointer { UTF8Check($0).mayHaveControls })
        for index in text.indices where text[index] < 0x80 {
            for control in UInt8(0)..<0x0E {
                var changed = text
                changed[index] = control
                let check = changed.withUnsafeBufferPointer { UTF8Check($0) }
                #expect(check.mayHaveControls && check.firstInvalid == nil, "\(control) at \(index)")
            }
        }
    }

    @Test("One and two bytes of every value")
    func shortSequences() {
        let all = (0...255).map { UInt8($0) }
        var different: [[UInt8]] = []
        for first in all {
            if fault(in: [first]) != expectedFault(in: [first]) { different.append([first]) }
            for second in all {
                let bytes = [first, second]
                if fault(in: bytes) != expectedFault(in: bytes) { different.append(bytes) }
            }
        }
        #expect(different.isEmpty)
    }

    @Test(
        "Three and four bytes of all boundaries, alone and among others",
        arguments: [("", ""), ("", "abcdef"), ("中", "中"), ("abcd", "文中"), ("中文中", "😊")]
    )
    func longSequences(_ before: String, _ after: String) {
        var different: [[UInt8]] = []
        var bytes = Array(before.utf8)
        let start = bytes.count
        func check() {
            let whole = bytes + after.utf8
            if fault(in: whole) != expectedFault(in: whole) { different.append(whole) }
        }
        for first in Self.boundaries where first >= 0xC0 {
            for second in Self.boundaries {
                for third in Self.boundaries {
                    bytes.replaceSubrange(start..., with: [first, second, third])
                    check()
                    guard first >= 0xF0 else { continue }
                    for fourth in Self.boundaries {
                        bytes.replaceSubrange(start..., with: [first, second, third, fourth])
                        check()
                    }
                }
            }
        }
        #expect(different.isEmpty)
    }

    @Test("Random bytes at every alignment", arguments: 0..<8)
    func alignments(_ alignment: Int) {
        var generator = SeededGenerator(seed: UInt64(alignment))
        let pieces = ["a", "abcdefgh", "中", "中文", "é", "😊", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{D7FF}"]
        var different: [[UInt8]] = []
        for _ in 0..<2000 {
            var bytes = [UInt8](repeating: 0x61, count: alignment)
            for _ in 0..<Int.random(in: 0..<20, using: &generator) {
                bytes += (pieces.randomElement(using: &generator) ?? "").utf8
            }
            if Bool.random(using: &generator), !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            let found = bytes.withUnsafeBufferPointer {
                firstInvalidUTF8(in: UnsafeBufferPointer(rebasing: $0[alignment...]))
            }
            if found != expectedFault(in: bytes[alignment...]) { different.append(bytes) }
        }
        #expect(different.isEmpty)
    }

    @Test(
        "A fault in a run of three-byte characters, at every byte",
        arguments: [("", ""), ("", "]]></a>"), ("ab", "abcdefgh"), ("", "é一"), ("中a", "😊")]
    )
    func longRuns(_ before: String, _ after: String) {
        let run = "一二三四五六七八九十中文字符，。一二三四五六七八九十中文字符！？뀀가힣"
        let text = Array((before + run + after).utf8)
        #expect(fault(in: text) == nil)
        var different: [[UInt8]] = []
        for index in text.indices {
            for byte in Self.boundaries {
                var changed = text
                changed[index] = byte
                if fault(in: changed) != expectedFault(in: changed) { different.append(changed) }
            }
            let start = Array(text[..<index])
            if fault(in: start) != expectedFault(in: start) { different.append(start) }
        }
        #expect(different.isEmpty)
    }

    @Test("Every character is valid")
    func allScalars() {
        var invalid: [Unicode.Scalar] = []
        for value in 0...0x10FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { continue }
            if fault(in: Array(encoded)) != nil { invalid.append(scalar) }
        }
        #expect(invalid.isEmpty)
    }

    @Test("Nothing is valid")
    func nothing() {
        #expect(firstInvalidUTF8(in: UnsafeBufferPointer(start: nil, count: 0)) == nil)
        #expect(fault(in: []) == nil)
    }

    @Test("Checked bytes become the string they are", arguments: ["", "a", "中文😊", "\u{0}\r\n\u{FEFF}\u{FFFD}"])
    func checkedString(_ text: String) {
        let copy = Array(text.utf8).withUnsafeBufferPointer { String(checkedUTF8: $0) }
        #expect(Array(copy.utf8) == Array(text.utf8))
    }
}
