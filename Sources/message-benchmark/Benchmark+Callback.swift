import OfficialAccountMessages
import WeChatCallback
import WeChatCrypto

/// Answers a text with a constant.
private enum Official: MessagePlatform {
    typealias Inbound = InboundMessage
    typealias Answer = Reply
    typealias Content = String

    static let name = "OfficialAccount"

    static func reply(
        _ content: String, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        TextReply(toUserName: user, fromUserName: account, createTime: time, content: content)
    }

    static func customerServiceMessage(_ content: String, to openID: String) -> (any OutgoingMessage)? { nil }
}

extension Benchmark {
    /// A whole callback in safe mode beside the sum of its parts: opening the envelope (with its signature), decoding the
    /// message, a handler that answers a constant, encoding the reply, sealing it (with its signature).
    ///
    /// What else a callback does counts as its own: reading the query, telling the push from others, remembering it.
    /// Wholes and parts take turns, and the shortest pass of each counts.
    ///
    /// The corpus holds texts in the clear. Each is sealed once a pass under a message ID of its own, since a push that comes
    /// again is not handled.
    ///
    /// - Parameter whole: Whether to measure the whole; without it the parts alone run, for whoever counts instructions.
    static func callback(_ corpus: Corpus, passes: Int, whole: Bool) async {
        let safeMode = safeMode()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in "a constant answer 好" }
        var configuration = Callback<Official>.Configuration(.safe(safeMode))
        // As many as a bot remembers that gets three pushes a second: more, and the time of the memory is measured.
        configuration.maximumAnswers = 2_000
        configuration.maximumSignatures = 2_000
        let callback = Callback(configuration, handlers)
        let time = UnixTime.now.secondsSince1970
        let clock = ContinuousClock()
        var (wholes, parts): ([Duration], [Duration]) = ([], [])
        for pass in 0..<passes {
            let pushes = corpus.messages.enumerated().map { index, message in
                push(numbered(message, pass * corpus.messages.count + index), safeMode, time)
            }
            // Each goes first half of the time: it finds the requests cold.
            for isWhole in whole ? [pass % 2 == 0, pass % 2 == 1] : [false] {
                let start = clock.now
                if isWhole {
                    for push in pushes { use(await respond(push.request, callback)) }
                    wholes.append(clock.now - start)
                } else {
                    for push in pushes { use(answer(push, safeMode, time)) }
                    parts.append(clock.now - start)
                }
            }
        }
        func nanoseconds(_ times: [Duration]) -> Double {
            Double((times.min() ?? .zero).components.attoseconds) / 1e9 / Double(corpus.messages.count)
        }
        let (all, sum) = (nanoseconds(wholes), nanoseconds(parts))
        print(
            "callback", corpus.name, "whole", Int(all), "ns, parts", Int(sum), "ns, ratio",
            (all / sum * 100).rounded() / 100)
    }

    private static func respond(
        _ request: CallbackRequest, _ callback: Callback<Official>
    ) async -> CallbackResponse {
        let response = await callback.handle(request)
        if response.body.count < 100 { fatalError("\(String(decoding: response.body, as: UTF8.self))") }
        return response
    }

    /// The parts alone.
    @inline(never)
    private static func answer(_ push: CallbackPush, _ safeMode: SafeMode, _ time: Int64) -> [UInt8] {
        guard
            let opened = try? safeMode.open(
                xml: push.request.body, signature: push.signature, timestamp: "\(time)", nonce: "1372623149"),
            case .text(let text)? = try? InboundMessage(xml: opened.bytes),
            let reply = try? TextReply(
                toUserName: text.fromUserName, fromUserName: text.toUserName, createTime: UnixTime(time),
                content: "a constant answer 好"
            ).xml(), let body = try? safeMode.seal(reply, timestamp: time, nonce: "1372623149").xml()
        else { fatalError("the corpus holds text messages") }
        return body
    }

    private struct CallbackPush {
        let request: CallbackRequest
        let signature: String
    }

    private static func push(_ message: [UInt8], _ safeMode: SafeMode, _ time: Int64) -> CallbackPush {
        let sealed = safeMode.seal(message, timestamp: time, nonce: "1372623149")
        let query =
            "signature=x&timestamp=\(time)&nonce=1372623149&openid=o1&encrypt_type=aes&msg_signature=\(sealed.msgSignature)"
        let envelope = InboundEnvelope(toUserName: "gh_1234567890ab", encrypt: sealed.encrypt)
        let body = (try? envelope.xml()) ?? []
        return CallbackPush(
            request: CallbackRequest(method: "POST", query: query, body: body), signature: sealed.msgSignature)
    }

    /// The message with an ID of its own.
    private static func numbered(_ message: [UInt8], _ number: Int) -> [UInt8] {
        let end = Array("</MsgId></xml>".utf8)
        guard message.suffix(end.count).elementsEqual(end) else { fatalError("the ID of a message comes last") }
        let digits = Array("\(1_000_000_000 + number)".utf8)
        let place = message.count - end.count
        return message[..<(place - digits.count)] + digits + end
    }
}
