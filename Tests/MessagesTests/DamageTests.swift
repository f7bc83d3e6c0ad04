import TestSupport
import Testing
import WeChatMessageCoding

/// Damaged samples, the same ones in every run: whatever they have become, nothing breaks and nothing is lost.
@Suite struct DamageTests {
    /// Pieces that stand where they change much.
    private static let pieces = [
        "<", ">", "/", "]]>", "<![CDATA[", "&", "&amp;", "&#0;", "<!--", "-->", "<?x?>", "<a>", "</a>", "<a/>", " ",
        "\r",
        "\0", "\"", "0", "-", "9999999999", "<item>", "</item>", "<MsgType>", "é", "📝",
    ].map { Array($0.utf8) }

    @Test(arguments: Sample.xml) func aDamagedMessageIsReadOrRefused(_ sample: Sample) throws {
        var generator = SeededGenerator(seed: 0xDA_4A6E)
        let original = Array(try sample.text().utf8)
        for _ in 0..<50 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let start = Int.random(in: 0..<bytes.count, using: &generator)
                let end = min(bytes.count, start + Int.random(in: 0...12, using: &generator))
                let piece = Self.pieces.randomElement(using: &generator) ?? []
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes.removeSubrange(start..<end)
                case 1: bytes.insert(contentsOf: piece, at: start)
                case 2: bytes.replaceSubrange(start..<end, with: piece)
                default:
                    bytes.insert(
                        contentsOf: bytes[start..<end], at: bytes.indices.randomElement(using: &generator) ?? 0)
                }
            }
            guard let outcome = try? sample.decode(xml: bytes) else { continue }
            try expectNothingLost(outcome, of: bytes, sample)
        }
    }

    private func expectNothingLost(_ outcome: MessageOutcome, of bytes: [UInt8], _ sample: Sample) throws {
        let xml = String(decoding: bytes, as: UTF8.self)
        switch outcome {
        case .known(let message):
            let json = try sample.decode(json: message.json())
            #expect(json.known.map { areEqual(message, $0) } == true, "\(json.summary) of \(xml)")
            // A reference may stand for a character that XML forbids otherwise.
            guard let written = try? message.xml() else { return }
            let again = try sample.decode(xml: written)
            #expect(again.known.map { areEqual(message, $0) } == true, "\(again.summary) of \(xml)")
        case .unknown(let message): #expect(try message.value == WireValue(xml: bytes))
        case .malformed(let message): #expect(try message.message.value == WireValue(xml: bytes))
        }
    }
}
