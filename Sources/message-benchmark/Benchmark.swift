import OfficialAccountMessages

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Measures decoding and encoding over a file of messages, and decrypting and encrypting in safe mode:
///
///     message-benchmark CORPUS decode|encode|decrypt|encrypt PASSES
///
/// prints `name operation corpus messages bytes ns/message MB/s checksum`, the time being the median pass; and
///
///     message-benchmark CORPUS callback|callback-parts PASSES
///
/// a whole callback beside the sum of its parts, or the parts alone.
@main
enum Benchmark {
    static func main() async {
        let words = CommandLine.arguments
        let operations = ["decode": decode, "encode": encode, "decrypt": decrypt, "encrypt": encrypt]
        guard words.count >= 4, let passes = Int(words[3]), passes > 0,
            words[2].hasPrefix("callback") || operations[words[2]] != nil
        else {
            print("usage: message-benchmark CORPUS decode|encode|decrypt|encrypt|callback|callback-parts PASSES")
            exit(64)
        }
        guard let corpus = Corpus(path: words[1]) else {
            print("error: \(words[1]) is no corpus")
            exit(65)
        }
        if let run = operations[words[2]] { return run(corpus, passes) }
        await callback(corpus, passes: passes, whole: words[2] == "callback")
    }

    // MARK: Decoding

    /// Decodes a message as an application does: what is no inbound message may be a reply.
    @inline(never)
    private static func decode(_ bytes: [UInt8]) -> (InboundMessage?, Reply?) {
        if let message = try? InboundMessage(ifKnown: bytes) { return (message, nil) }
        return (nil, try? Reply(xml: bytes))
    }

    private static func decode(_ corpus: Corpus, passes: Int) {
        var checksum = Checksum()
        for bytes in corpus.messages {
            let (message, reply) = decode(bytes)
            checksum.add(FlatMessage(message, reply))
        }
        report("decode", corpus, passes: passes, checksum: checksum) {
            for bytes in corpus.messages { use(decode(bytes)) }
        }
    }

    // MARK: Encoding

    private static func encode(_ corpus: Corpus, passes: Int) {
        let replies = corpus.messages.map(reply)
        var checksum = Checksum()
        for reply in replies {
            checksum.add(bytes: encode(reply))
            checksum.mark(0x1D)
        }
        report("encode", corpus, passes: passes, checksum: checksum) {
            for reply in replies { use(encode(reply)) }
        }
    }

    @inline(never)
    private static func encode(_ reply: any Message) -> [UInt8] {
        guard let bytes = try? reply.xml() else { return [] }
        return bytes
    }

    /// The reply of a list of fields, separated by U+001F.
    private static func reply(_ bytes: [UInt8]) -> any Message {
        let fields = bytes.split(separator: 0x1F, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let time = UnixTime(Int64(fields[2]) ?? 0)
        if fields.count == 4 {
            return TextReply(toUserName: fields[0], fromUserName: fields[1], createTime: time, content: fields[3])
        }
        let articles = stride(from: 3, to: fields.count - 3, by: 4).map { index in
            NewsReply.Article(
                title: fields[index], description: fields[index + 1], picURL: fields[index + 2], url: fields[index + 3])
        }
        return NewsReply(
            toUserName: fields[0], fromUserName: fields[1], createTime: time, articleCount: articles.count,
            articles: articles)
    }

    // MARK: Measuring

    /// Keeps the optimizer from leaving out what is measured.
    @inline(never)
    static func use<Value>(_ value: Value) {}

    static func report(
        _ operation: String, _ corpus: Corpus, passes: Int, checksum: Checksum, pass: () -> Void
    ) {
        let clock = ContinuousClock()
        let times = (0..<passes).map { _ in clock.measure(pass) }.sorted()
        let median = times[times.count / 2]
        let seconds = Double(median.components.seconds) + Double(median.components.attoseconds) / 1e18
        let perMessage = seconds * 1e9 / Double(corpus.messages.count)
        let rate = Double(corpus.byteCount) / seconds / 1e6
        func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
        print(
            "wechat-messages", operation, corpus.name, corpus.messages.count, corpus.byteCount, rounded(perMessage),
            rounded(rate), checksum.text)
    }
}
