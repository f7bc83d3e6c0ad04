import Testing

@testable import WeChatCrypto

/// Known requests and answers, each by its name.
@Suite struct VectorTests {
    @Test func allAreThere() {
        #expect(Vector.all.count == 21)
        #expect(Set(Vector.all.map(\.name)).count == 21)
    }

    @Test(arguments: Vector.all(with: "parts")) func aSignatureIsMade(_ vector: Vector) throws {
        let parts = try vector.texts("parts")
        let signature = CallbackSignature(
            token: parts[0], timestamp: parts[1], nonce: parts[2], encrypt: parts.count > 3 ? parts[3] : nil)
        #expect(try signature.text == vector.text("sha1"))
        #expect(try signature.matches(vector.text("sha1")))
    }

    private func safeMode(_ vector: Vector) throws -> SafeMode {
        SafeMode(
            token: vector.has("token") ? try vector.text("token") : "",
            key: try EncodingAESKey(vector.text("encodingAESKey")), receiveID: try vector.text("appid"))
    }

    @Test(arguments: Vector.all(with: "plaintext")) func aMessageIsDecrypted(_ vector: Vector) throws {
        let message = try safeMode(vector).decrypt(vector.text("encrypt"))
        #expect(String(decoding: message.bytes, as: UTF8.self) == (try vector.text("plaintext")))
    }

    @Test(arguments: Vector.all(with: "msg_signature")) func aSignedMessageIsOpened(_ vector: Vector) throws {
        let safeMode = try safeMode(vector)
        let encrypt = try vector.text("encrypt")
        let (signature, timestamp, nonce) = try (
            vector.text("msg_signature"), vector.text("timestamp"), vector.text("nonce")
        )
        let envelope = InboundEnvelope(toUserName: "toUser", encrypt: encrypt)
        let messages = try [
            safeMode.open(encrypt: encrypt, signature: signature, timestamp: timestamp, nonce: nonce),
            safeMode.open(xml: envelope.xml(), signature: signature, timestamp: timestamp, nonce: nonce),
            safeMode.open(json: envelope.json(), signature: signature, timestamp: timestamp, nonce: nonce),
        ]
        for message in messages {
            #expect(String(decoding: message.bytes, as: UTF8.self) == (try vector.text("plaintext")))
        }
    }

    @Test(arguments: Vector.all(with: "random")) func encryptingGivesTheSameText(_ vector: Vector) throws {
        let random = try vector.random()
        let key = try EncodingAESKey(vector.text("encodingAESKey"))
        let encrypt = try safeMode(vector).encrypt(Array(vector.text("plaintext").utf8), with: key) {
            _ = $0.update(fromContentsOf: random)
        }
        #expect(try encrypt == vector.text("encrypt"))
    }

    @Test(arguments: Vector.all(with: "signature")) func aRequestHasAPlainSignatureToo(_ vector: Vector) throws {
        let (signature, timestamp, nonce) = try (
            vector.text("signature"), vector.text("timestamp"), vector.text("nonce")
        )
        #expect(try safeMode(vector).isSigned(signature: signature, timestamp: timestamp, nonce: nonce))
        #expect(throws: SafeModeError.signatureMismatch) {
            try safeMode(vector).open(
                encrypt: vector.text("encrypt"), signature: signature, timestamp: timestamp, nonce: nonce)
        }
    }

    @Test(arguments: Vector.all(with: "encryptedData")) func userDataIsDecrypted(_ vector: Vector) throws {
        let data = try SessionKey(vector.text("sessionKey")).decrypt(
            vector.text("encryptedData"), iv: vector.text("iv"), appID: vector.text("appid"))
        #expect(String(decoding: data.json, as: UTF8.self) == (try vector.text("plain")))
        #expect(data.appID == (try vector.text("appid")))
        #expect(data.timestamp == 1_477_314_187)
    }

    @Test(arguments: Vector.all(with: "rawData")) func rawDataIsSigned(_ vector: Vector) throws {
        let key = try SessionKey(vector.text("sessionKey"))
        #expect(try key.isSigned(rawData: vector.text("rawData"), signature: vector.text("sha1")))
        #expect(try !key.isSigned(rawData: vector.text("rawData") + " ", signature: vector.text("sha1")))
    }
}
