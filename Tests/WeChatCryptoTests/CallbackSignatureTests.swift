import Testing
import WeChatCrypto

@Suite struct CallbackSignatureTests {
    private let signature = CallbackSignature(token: "token", timestamp: "1700000000", nonce: "nonce", encrypt: "text")

    @Test func theOrderOfThePiecesDoesNotMatter() {
        let pieces = ["token", "1700000000", "nonce", "text"]
        for shift in 1..<4 {
            let turned = Array(pieces[shift...] + pieces[..<shift])
            let other = CallbackSignature(
                token: turned[0], timestamp: turned[1], nonce: turned[2], encrypt: turned[3])
            #expect(other.text == signature.text)
        }
    }

    /// By bytes U+1F600 (F0…) comes behind U+FF21 (EF…), by UTF-16 units before it.
    @Test func piecesAreSortedAsBytes() {
        let one = CallbackSignature(token: "\u{FF21}", timestamp: "\u{1F600}", nonce: "")
        let joined = CallbackSignature(token: "\u{FF21}\u{1F600}", timestamp: "", nonce: "")
        #expect(one.text == joined.text)
    }

    @Test func everyDigitCounts() {
        #expect(signature.matches(signature.text))
        for index in signature.text.indices {
            var text = signature.text
            text.replaceSubrange(index...index, with: text[index] == "0" ? "1" : "0")
            #expect(!signature.matches(text))
        }
    }

    @Test func anotherFormDoesNotMatch() {
        #expect(!signature.matches(""))
        #expect(!signature.matches(String(signature.text.dropLast())))
        #expect(!signature.matches(signature.text + "0"))
        #expect(!signature.matches(signature.text.uppercased()))
    }
}
