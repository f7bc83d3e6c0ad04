import TestSupport
import Testing
import WeChatBytes

@testable import WeChatCrypto

@Suite struct SafeModeTests {
    private let key: EncodingAESKey
    private let otherKey: EncodingAESKey
    private let safeMode: SafeMode

    init() throws {
        key = try EncodingAESKey("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")
        otherKey = try EncodingAESKey("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG")
        safeMode = SafeMode(token: "token", key: key, receiveID: "wx1234567890abcdef")
    }

    // MARK: There and back

    @Test func anyMessageComesBack() throws {
        var generator = SeededGenerator(seed: 7)
        for count in Array(0..<200) + [1000, 20_000, 100_000] {
            let message = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(try safeMode.decrypt(safeMode.encrypt(message)).bytes == message)
        }
    }

    @Test func chineseComesBack() throws {
        let text = String(repeating: "微信公众号，安全模式。😊", count: 700)
        #expect(try safeMode.decrypt(safeMode.encrypt(Array(text.utf8))).bytes == Array(text.utf8))
    }

    @Test func anEmptyReceiveIDIsOneToo() throws {
        let robot = SafeMode(token: "token", key: key, receiveID: "")
        for count in 0..<100 {
            let message = [UInt8](repeating: 1, count: count)
            #expect(try robot.decrypt(robot.encrypt(message)).bytes == message)
        }
    }

    @Test func equalMessagesAreEncryptedDifferently() {
        let texts = Set((0..<1000).map { _ in safeMode.encrypt([]) })
        #expect(texts.count == 1000)
    }

    @Test func aSealedAnswerIsOpened() throws {
        let envelope = safeMode.seal([1, 2, 3], timestamp: 1_700_000_000, nonce: "n")
        let message = try safeMode.open(
            encrypt: envelope.encrypt, signature: envelope.msgSignature, timestamp: "1700000000", nonce: "n")
        #expect(message.bytes == [1, 2, 3])
    }

    @Test func manyTasksShareOneKey() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for count in 0..<300 {
                        let message = [UInt8](repeating: UInt8(task), count: count)
                        let envelope = safeMode.seal(message, timestamp: Int64(count), nonce: "n")
                        let opened = try safeMode.open(
                            encrypt: envelope.encrypt, signature: envelope.msgSignature, timestamp: "\(count)",
                            nonce: "n")
                        #expect(opened.bytes == message)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    // MARK: Keys

    @Test func thePreviousKeyIsTriedAndNamed() throws {
        let changed = SafeMode(token: "token", key: otherKey, previousKey: key, receiveID: "wx1234567890abcdef")
        for (encryptedWith, expected) in [(key, key), (otherKey, otherKey)] {
            let message = try changed.decrypt(changed.encrypt([7], with: encryptedWith))
            #expect(message.bytes == [7])
            #expect(message.key.cipher === expected.cipher)
            // The answer can be read by whoever has that key only.
            let answer = changed.seal([8], timestamp: 1, nonce: "n", with: message.key).encrypt
            let reader = SafeMode(token: "token", key: expected, receiveID: "wx1234567890abcdef")
            #expect(try reader.decrypt(answer).bytes == [8])
        }
    }

    @Test func anotherKeyFails() throws {
        let other = SafeMode(token: "token", key: otherKey, receiveID: "wx1234567890abcdef")
        for count in 0..<200 {
            let text = safeMode.encrypt([UInt8](repeating: 65, count: count))
            #expect(throws: SafeModeError.decryptionFailed) { try other.decrypt(text) }
        }
    }

    // MARK: Damage

    @Test(arguments: ["", "wx1234567890abcdeg", "wx1234567890abcde", "wx1234567890abcdef0", "xwx1234567890abcdef"])
    func anotherReceiveIDFails(_ receiveID: String) {
        let text = safeMode.encrypt(Array("message".utf8))
        let other = SafeMode(token: "token", key: key, receiveID: receiveID)
        #expect(throws: SafeModeError.decryptionFailed) { try other.decrypt(text) }
    }

    @Test func everyTruncationFails() {
        let text = safeMode.encrypt(Array("message of some length, so that there are several blocks".utf8))
        for count in 0..<text.utf8.count {
            #expect(throws: SafeModeError.decryptionFailed) { try safeMode.decrypt(String(text.prefix(count))) }
        }
    }

    @Test func everyChangedByteFailsOrChangesTheMessage() throws {
        let message = Array("message of some length, so that there are several blocks".utf8)
        let encrypted = try #require(decodeBase64(Array(safeMode.encrypt(message).utf8)))
        for index in encrypted.indices {
            for change: UInt8 in [1, 0x80, 0xFF] {
                var damaged = encrypted
                damaged[index] ^= change
                do throws(SafeModeError) {
                    let opened = try safeMode.decrypt(base64(damaged))
                    // The first block is random bytes, on which nothing depends: those alone may be changed unseen.
                    #expect(opened.bytes != message || index < 16, "\(index)")
                } catch {
                    #expect(error == .decryptionFailed)
                }
            }
        }
    }

    @Test(arguments: ["", "A", "AAAA", "====", "Zm9v YmFy", "\u{0}", "中文", String(repeating: "A", count: 64)])
    func whatIsNoEncryptedMessageFails(_ text: String) {
        #expect(throws: SafeModeError.decryptionFailed) { try safeMode.decrypt(text) }
    }

    // MARK: Frames

    /// A frame with a length, a receive ID and a pad of one's own.
    private func frame(length: UInt32? = nil, message: [UInt8], receiveID: String, pad: [UInt8]) -> [UInt8] {
        let count = length ?? UInt32(message.count)
        return [UInt8](repeating: 9, count: 16) + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) }
            + message + Array(receiveID.utf8) + pad
    }

    private func base64(_ bytes: [UInt8]) -> String {
        let count = Base64.encodedCount(of: bytes.count)
        return String(unsafeUninitializedCapacity: count) { text in
            if let start = text.baseAddress { bytes.withUnsafeBufferPointer { Base64.encode($0, to: start) } }
            return count
        }
    }

    private func encrypted(_ frame: [UInt8]) -> String {
        var frame = frame
        frame.withUnsafeMutableBufferPointer { key.cipher.encrypt($0) }
        return base64(frame)
    }

    /// Frames of 64 bytes with one fault each, but for the first. The receive ID has 18 bytes.
    private var frames: [(name: String, frame: [UInt8])] {
        let id = "wx1234567890abcdef"
        func message(_ count: Int) -> [UInt8] { [UInt8](repeating: 65, count: count) }
        func pad(_ count: Int) -> [UInt8] { [UInt8](repeating: UInt8(count), count: count) }
        var wrongPad = pad(16)
        wrongPad[0] = 15
        return [
            ("right", frame(message: message(10), receiveID: id, pad: pad(16))),
            ("pad 0", frame(message: message(25), receiveID: id, pad: [0])),
            ("no pad", frame(message: message(26), receiveID: id, pad: [])),
            ("pad 17 of 16", frame(message: message(10), receiveID: id, pad: [UInt8](repeating: 17, count: 16))),
            ("pad 33", frame(length: 0, message: [], receiveID: id, pad: [UInt8](repeating: 33, count: 26))),
            ("pad 255", frame(message: message(10), receiveID: id, pad: [UInt8](repeating: 255, count: 16))),
            ("pad of two values", frame(message: message(10), receiveID: id, pad: wrongPad)),
            ("length 0", frame(length: 0, message: message(10), receiveID: id, pad: pad(16))),
            ("length 9", frame(length: 9, message: message(10), receiveID: id, pad: pad(16))),
            ("length 11", frame(length: 11, message: message(10), receiveID: id, pad: pad(16))),
            ("length beyond the end", frame(length: 1000, message: message(10), receiveID: id, pad: pad(16))),
            ("greatest length", frame(length: .max, message: message(10), receiveID: id, pad: pad(16))),
            ("receive ID", frame(message: message(10), receiveID: "wx1234567890abcdeg", pad: pad(16))),
            ("receive ID's beginning", frame(message: message(10), receiveID: "yx1234567890abcdef", pad: pad(16))),
        ]
    }

    @Test func faultsOfAFrameHaveOneError() throws {
        let right = try safeMode.decrypt(encrypted(frames[0].frame))
        #expect(right.bytes == [UInt8](repeating: 65, count: 10))
        for (name, frame) in frames.dropFirst() {
            #expect(frame.count == 64, "\(name)")
            #expect(throws: SafeModeError.decryptionFailed, "\(name)") { try safeMode.decrypt(encrypted(frame)) }
        }
    }

    @Test(arguments: 1...32) func everyPadIsRead(_ count: Int) throws {
        let message = [UInt8](repeating: 65, count: 32 + 32 - 6 - count)
        let pad = [UInt8](repeating: UInt8(count), count: count)
        let text = encrypted(frame(message: message, receiveID: "wx1234567890abcdef", pad: pad))
        #expect(try safeMode.decrypt(text).bytes == message)
    }

    @Test(arguments: [16, 32, 48]) func aFrameTooShortForAnIDFails(_ count: Int) {
        let text = encrypted([UInt8](repeating: 16, count: count))
        #expect(throws: SafeModeError.decryptionFailed) { try safeMode.decrypt(text) }
    }

    #if DEBUG
    @Test func everyFaultTakesTheSameSteps() {
        let id = Array("wx1234567890abcdef".utf8)
        func check(_ frame: [UInt8]) -> FrameCheck {
            frame.withUnsafeBufferPointer { FrameCheck(frame: $0, receiveID: id) }
        }
        let right = check(frames[0].frame)
        #expect(right.messageCount == 10)
        #expect(right.steps == 35)
        for (name, frame) in frames.dropFirst() {
            #expect(check(frame).messageCount == nil, "\(name)")
            #expect(check(frame).steps == right.steps, "\(name)")
        }
    }
    #endif

    // MARK: Opening

    private func open(xml: String, signature: String) throws(SafeModeError) -> DecryptedMessage {
        try safeMode.open(xml: Array(xml.utf8), signature: signature, timestamp: "1", nonce: "n")
    }

    @Test func aCompatibleBodyIsOpened() throws {
        let sealed = safeMode.seal([1], timestamp: 1, nonce: "n")
        let body =
            "<xml><ToUserName><![CDATA[gh_1]]></ToUserName>\n<Content>plain</Content><Encrypt> <![CDATA["
            + sealed.encrypt + "]]> </Encrypt></xml>"
        #expect(try open(xml: body, signature: sealed.msgSignature).bytes == [1])
    }

    @Test func theSignatureComesFirst() {
        let sealed = safeMode.seal([1], timestamp: 1, nonce: "n")
        let body = "<xml><Encrypt>\(sealed.encrypt)</Encrypt></xml>"
        #expect(throws: SafeModeError.signatureMismatch) { try open(xml: body, signature: "") }
        #expect(throws: SafeModeError.signatureMismatch) {
            try safeMode.open(
                xml: Array(body.utf8), signature: sealed.msgSignature, timestamp: "2", nonce: "n")
        }
        let damaged = "<xml><Encrypt>A\(sealed.encrypt.dropFirst())</Encrypt></xml>"
        #expect(throws: SafeModeError.signatureMismatch) { try open(xml: damaged, signature: sealed.msgSignature) }
    }

    @Test func aBodyThatIsNoEnvelopeIsRefused() {
        #expect(throws: SafeModeError.envelope(.missing("Encrypt"))) {
            try open(xml: "<xml><a>b</a></xml>", signature: "")
        }
        #expect(throws: SafeModeError.envelope(.missing("Encrypt"))) {
            try open(xml: "<xml><Encrypt><a/></Encrypt></xml>", signature: "")
        }
        #expect(throws: SafeModeError.self) { try open(xml: "no XML", signature: "") }
        #expect(throws: SafeModeError.envelope(.missing("Encrypt"))) {
            try safeMode.open(json: Array("{\"Encrypt\": {}}".utf8), signature: "", timestamp: "1", nonce: "n")
        }
    }
}
