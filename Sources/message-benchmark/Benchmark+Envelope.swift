import WeChatCrypto

/// A pushed request in a corpus: the signature, the timestamp, the nonce and the body, a line each.
private struct Request {
    let signature: String
    let timestamp: String
    let nonce: String
    let body: [UInt8]

    init(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
        let words = lines.map { String(decoding: $0, as: UTF8.self) }
        (signature, timestamp, nonce) = (words[0], words[1], words[2])
        body = Array(lines[3])
    }
}

extension Benchmark {
    static func safeMode() -> SafeMode {
        do throws(EncodingAESKeyError) {
            let key = try EncodingAESKey("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")
            return SafeMode(token: "benchtoken0123456789", key: key, receiveID: "wx1234567890abcdef")
        } catch {
            fatalError("\(error)")
        }
    }

    // MARK: Decrypting

    @inline(never)
    private static func open(_ request: Request, _ safeMode: SafeMode) -> [UInt8] {
        let message = try? safeMode.open(
            xml: request.body, signature: request.signature, timestamp: request.timestamp, nonce: request.nonce)
        return message?.bytes ?? []
    }

    /// Opens requests, from the body as it came to the plain message.
    static func decrypt(_ corpus: Corpus, passes: Int) {
        let safeMode = safeMode()
        let requests = corpus.messages.map(Request.init)
        var checksum = Checksum()
        for request in requests {
            checksum.add(bytes: open(request, safeMode))
            checksum.mark(0x1D)
        }
        report("decrypt", corpus, passes: passes, checksum: checksum) {
            for request in requests { use(open(request, safeMode)) }
        }
    }

    // MARK: Encrypting

    @inline(never)
    private static func seal(_ message: [UInt8], _ safeMode: SafeMode) -> [UInt8] {
        (try? safeMode.seal(message, timestamp: 1_409_659_813, nonce: "1372623149").xml()) ?? []
    }

    /// Seals messages, up to the body of the answer. The checksum is that of the messages: each answer is random.
    static func encrypt(_ corpus: Corpus, passes: Int) {
        let safeMode = safeMode()
        var checksum = Checksum()
        for message in corpus.messages {
            guard let envelope = try? ReplyEnvelope(xml: seal(message, safeMode)) else { continue }
            let opened = try? safeMode.open(
                encrypt: envelope.encrypt, signature: envelope.msgSignature, timestamp: String(envelope.timestamp),
                nonce: envelope.nonce)
            checksum.add(bytes: opened?.bytes ?? [])
            checksum.mark(0x1D)
        }
        report("encrypt", corpus, passes: passes, checksum: checksum) {
            for message in corpus.messages { use(seal(message, safeMode)) }
        }
    }
}
