import Foundation
import TestSupport
import Testing
import WeChatBytes

@Suite("Base64")
struct Base64Tests {
    private func encoded(_ bytes: [UInt8]) -> String {
        let count = Base64.encodedCount(of: bytes.count)
        return String(unsafeUninitializedCapacity: count) { text in
            if let start = text.baseAddress { bytes.withUnsafeBufferPointer { Base64.encode($0, to: start) } }
            return count
        }
    }

    /// What a text stands for. Behind the room that it needs nothing may be written.
    private func decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
        let text = Array(text)
        let capacity = Base64.decodedCapacity(of: text.count)
        var bytes = [UInt8](repeating: 0xAB, count: capacity + 8)
        let count = bytes.withUnsafeMutableBufferPointer { bytes in
            text.withUnsafeBufferPointer { text in bytes.baseAddress.flatMap { Base64.decode(text, to: $0) } }
        }
        #expect(bytes[capacity...].allSatisfy { $0 == 0xAB })
        return count.map { Array(bytes[..<$0]) }
    }

    @Test("Any bytes come back, and their text is the one that Foundation writes", arguments: 0...100)
    func roundTrip(_ count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let text = encoded(bytes)
        #expect(text == Data(bytes).base64EncodedString())
        #expect(decoded(text.utf8) == bytes)
    }

    @Test("Every byte that is no character is refused, wherever it stands")
    func otherCharacters() {
        let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for byte in UInt8.min...UInt8.max {
            for place in 0..<24 {
                var text = Array("ABCDEFGHIJKLMNOPQRSTUVWX".utf8)
                text[place] = byte
                let isFilling = byte == UInt8(ascii: "=") && place == 23
                #expect((decoded(text) != nil) == (alphabet.contains(byte) || isFilling), "\(byte) at \(place)")
            }
        }
    }

    @Test(
        "The filling stands at the end only",
        arguments: ["=", "A", "AA", "AAA", "A===", "====", "=AAA", "A=AA", "AA=A", "AA==AAAA"])
    func wrongFilling(_ text: String) {
        #expect(decoded(text.utf8) == nil)
    }

    @Test(
        "Spare bits may be any",
        arguments: [("AA==", [0]), ("AP==", [0]), ("AAA=", [0, 0]), ("AAD=", [0, 0])] as [(String, [UInt8])])
    func spareBits(_ text: String, _ bytes: [UInt8]) {
        #expect(decoded(text.utf8) == bytes)
    }
}
