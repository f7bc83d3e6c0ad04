import Testing
import WeChatBytes

@testable import WeChatCrypto

@Suite struct SessionKeyTests {
    private let key: SessionKey
    private let cipher: BlockCipher
    private let iv = "AAAAAAAAAAAAAAAAAAAAAA=="

    init() throws {
        key = try SessionKey("tiihtNczf5v6AKRyjwEUhQ==")
        cipher = BlockCipher(key: try #require(decodeBase64(Array("tiihtNczf5v6AKRyjwEUhQ==".utf8))))
    }

    /// Encrypts whole blocks; the cipher's own initialization vector is taken out of the first one.
    private func encrypted(_ blocks: [UInt8]) throws -> String {
        let prefix = try #require(decodeBase64(Array("tiihtNczf5v6AKRyjwEUhQ==".utf8)))
        var blocks = blocks
        for index in 0..<16 { blocks[index] ^= prefix[index] }
        blocks.withUnsafeMutableBufferPointer { cipher.encrypt($0) }
        let count = Base64.encodedCount(of: blocks.count)
        return String(unsafeUninitializedCapacity: count) { text in
            if let start = text.baseAddress { blocks.withUnsafeBufferPointer { Base64.encode($0, to: start) } }
            return count
        }
    }

    private func padded(_ text: String, to block: Int = 16) -> [UInt8] {
        let bytes = Array(text.utf8)
        let pad = block - bytes.count % block
        return bytes + [UInt8](repeating: UInt8(pad), count: pad)
    }

    private let json = #"{"phoneNumber":"1","watermark":{"timestamp":1700000000,"appid":"wx1"}}"#

    @Test func dataAndWatermarkAreRead() throws {
        let data = try key.decrypt(encrypted(padded(json)), iv: iv, appID: "wx1")
        #expect(String(decoding: data.json, as: UTF8.self) == json)
        #expect(data.appID == "wx1")
        #expect(data.timestamp == 1_700_000_000)
    }

    @Test func dataOfAnotherAppAreRefused() throws {
        let text = try encrypted(padded(json))
        #expect(throws: UserDataError.otherApp("wx1")) { try key.decrypt(text, iv: iv, appID: "wx2") }
    }

    @Test(arguments: [0, 17, 32, 255] as [UInt8]) func aWrongPadFails(_ pad: UInt8) throws {
        var blocks = padded(json)
        blocks[blocks.count - 1] = pad
        let text = try encrypted(blocks)
        #expect(throws: UserDataError.decryptionFailed) { try key.decrypt(text, iv: iv, appID: "wx1") }
    }

    @Test(arguments: ["", "{}", "no JSON", #"{"watermark":{"appid":"wx1"}}"#, #"{"watermark":1}"#])
    func whatIsNoUserDataFails(_ plain: String) throws {
        let text = try encrypted(padded(plain))
        #expect(throws: UserDataError.decryptionFailed) { try key.decrypt(text, iv: iv, appID: "wx1") }
    }

    @Test(arguments: ["", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAA=", "no base64"]) func whatIsNoBlockFails(_ text: String)
        throws
    {
        let data = try encrypted(padded(json))
        #expect(throws: UserDataError.decryptionFailed) { try key.decrypt(text, iv: iv, appID: "wx1") }
        #expect(throws: UserDataError.decryptionFailed) { try key.decrypt(data, iv: text, appID: "wx1") }
    }

    @Test(arguments: [
        "", "AAAA", "no base64", "tiihtNczf5v6AKRyjwEUhQ", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG=",
    ])
    func whatIsNoSessionKeyIsRefused(_ text: String) {
        #expect(throws: SessionKeyError.self) { try SessionKey(text) }
    }
}
