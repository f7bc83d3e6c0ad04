import Testing

@testable import WeChatCrypto

@Suite struct EncodingAESKeyTests {
    private let text = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"

    /// `G` is 6: its last two bits are spare.
    @Test(arguments: ["E", "F", "G", "H"]) func spareBitsMayBeAny(_ last: String) throws {
        let message = SafeMode(token: "", key: try EncodingAESKey(text), receiveID: "id").encrypt([1, 2, 3])
        let other = SafeMode(token: "", key: try EncodingAESKey(text.dropLast() + last), receiveID: "id")
        #expect(try other.decrypt(message).bytes == [1, 2, 3])
    }

    @Test(arguments: [0, 1, 42, 44, 64]) func anotherCountIsRefused(_ count: Int) {
        #expect(throws: EncodingAESKeyError.wrongCount(count)) {
            try EncodingAESKey(String(repeating: "a", count: count))
        }
    }

    @Test(arguments: ["=", " ", "\n", "-", "_", "\0", "~"]) func anotherCharacterIsRefused(_ character: String) {
        #expect(throws: EncodingAESKeyError.notBase64) { try EncodingAESKey(text.dropLast() + character) }
        #expect(throws: EncodingAESKeyError.notBase64) { try EncodingAESKey(character + text.dropFirst()) }
    }

    @Test func nothingShowsASecret() throws {
        let key = try EncodingAESKey(text)
        let sessionText = "tiihtNczf5v6AKRyjwEUhQ=="
        let token = "benchtoken0123456789"
        let safeMode = SafeMode(token: token, key: key, previousKey: key, receiveID: "wx1234567890abcdef")
        let message = try safeMode.decrypt(safeMode.encrypt([1]))
        var shown = ""
        for value in [key, try SessionKey(sessionText), safeMode, message] as [Any] {
            print(value, String(reflecting: value), to: &shown)
            dump(value, to: &shown)
        }
        for error in [EncodingAESKeyError.wrongCount(1), .notBase64] { print(error, to: &shown) }
        print(SessionKeyError(), to: &shown)
        #expect(!shown.contains(token))
        #expect(!shown.contains(text))
        #expect(!shown.contains(sessionText))
        #expect(!shown.contains("105, 183, 29"), "the key's bytes are shown")
        #expect(shown.contains("EncodingAESKey"))
    }
}
