import OfficialAccountMessages
import WeChatCallback
import WeChatCrypto

/// Answers a text with a constant.
private enum Official: MessagePlatform {
    typealias Inbound = InboundMessage
    typealias Answer = Reply
    typealias Content = String

    static let name = "OfficialAccount"

    static func reply(_ content: String) -> (any Message)? {
        TextReply(toUserName: "", fromUserName: "", createTime: 0, content: content)
    }

    static func customerServiceMessage(_ content: String, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension Benchmark {
    /// A whole callback in safe mode beside the sum of its parts: opening the envelope (with its signature), decoding the
    /// message, encoding the reply, sealing it (with its signature).
    ///
    /// The corpus holds texts in the clear. Each is sealed once a pass under a message ID of its own, since a push that comes
    /// again is not handled.
    static func callback(_ corpus: Corpus, passes: Int) async {
        let safeMode = safeMode()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in "a constant answer 好" }
        var configuration = Callback<Official>.Configuration(.safe(safeMode))
        configuration.maximumAnswers = 2_000
        let callback = Callback(configuration, handlers)
        let time = UnixTime.now.secondsSince1970
        let clock = ContinuousClock()
        var wholes: [Duration] = []
        var parts: [Duration] = []
        for pass in 0..<passes {
            let requests = corpus.messages.enumerated().map { index, message in
                request(numbered(message, pass * corpus.messages.count + index), safeMode, time)
            }
            let start = clock.now
            for request in requests {
                let response = await callback.handle(request.whole)
                if response.body.count < 100 { fatalError("\(String(decoding: response.body, as: UTF8.self))") }
                use(response)
            }
            let middle = clock.now
            for request in requests {
                guard
                    let opened = try? safeMode.open(
                        xml: request.whole.body, signature: request.signature, timestamp: "\(time)", nonce: "1372623149"
                    ),
                    case .text(let text)? = try? InboundMessage(xml: opened.bytes),
                    let reply = try? TextReply(
                        toUserName: text.fromUserName, fromUserName: text.toUserName, createTime: UnixTime(time),
                        content: "a constant answer 好"
                    ).xml(), let body = try? safeMode.seal(reply, timestamp: time, nonce: "1372623149").xml()
                else { fatalError("the corpus holds text messages") }
                use(body)
            }
            parts.append(clock.now - middle)
            wholes.append(middle - start)
        }
        func nanoseconds(_ times: [Duration]) -> Double {
            let median = times.sorted()[times.count / 2]
            return Double(median.components.attoseconds) / 1e9 / Double(corpus.messages.count)
                + Double(median.components.seconds) * 1e9 / Double(corpus.messages.count)
        }
        let (whole, sum) = (nanoseconds(wholes), nanoseconds(parts))
        print(
            "callback", corpus.name, "whole", Int(whole), "ns, parts", Int(sum), "ns, ratio",
            (whole / sum * 100).rounded() / 100)
    }

    private struct CallbackPush {
        let whole: CallbackRequest
        let signature: String
    }

    private static func request(_ message: [UInt8], _ safeMode: SafeMode, _ time: Int64) -> CallbackPush {
        let sealed = safeMode.seal(message, timestamp: time, nonce: "1372623149")
        let query =
            "signature=x&timestamp=\(time)&nonce=1372623149&openid=o1&encrypt_type=aes&msg_signature=\(sealed.msgSignature)"
        let envelope = InboundEnvelope(toUserName: "gh_1234567890ab", encrypt: sealed.encrypt)
        let body = (try? envelope.xml()) ?? []
        return CallbackPush(
            whole: CallbackRequest(method: "POST", query: query, body: body), signature: sealed.msgSignature)
    }

    /// The message with an ID of its own.
    private static func numbered(_ message: [UInt8], _ number: Int) -> [UInt8] {
        let end = Array("</MsgId>".utf8)
        guard let place = message.firstRange(of: end)?.lowerBound else { return message }
        let digits = Array("\(1_000_000_000 + number)".utf8)
        return message[..<(place - digits.count)] + digits + message[place...]
    }
}
