import CommandLineSupport
import WeChatBytes
import WeChatCrypto
import WeChatTesting

/// The body of a callback, or of the answer to one, that was captured.
struct CapturedBody {
    /// The encrypted message; `nil` where the body holds none.
    let encrypt: String?

    /// The whole envelope, where it is that of an answer: it has its signature in it.
    let answer: ReplyEnvelope?

    /// Reads a body: an envelope in XML or JSON, another document, or the encrypted message alone, as in `echostr`.
    init(_ file: InputFile) throws(CommandFailure) {
        switch file.bytes.firstCharacter {
        case UInt8(ascii: "<"):
            encrypt = try Self.encrypt(in: file) { bytes throws(EnvelopeError) in try InboundEnvelope(xml: bytes) }
            answer = try? ReplyEnvelope(xml: file.bytes)
        case UInt8(ascii: "{"):
            encrypt = try Self.encrypt(in: file) { bytes throws(EnvelopeError) in try InboundEnvelope(json: bytes) }
            answer = try? ReplyEnvelope(json: file.bytes)
        default:
            let text = String(decoding: file.bytes, as: UTF8.self).filter { !$0.isWhitespace }
            let isBase64 = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) }
            encrypt = isBase64 && !text.isEmpty ? text : nil
            answer = nil
        }
    }

    private static func encrypt(
        in file: InputFile, _ read: ([UInt8]) throws(EnvelopeError) -> InboundEnvelope
    ) throws(CommandFailure) -> String? {
        do throws(EnvelopeError) {
            return try read(file.bytes).encrypt
        } catch {
            switch error {
            case .missing: return nil
            case .xml(let error): throw CommandFailure(Session.Failure(error), in: file.name)
            case .json(let error): throw CommandFailure(Session.Failure(error), in: file.name)
            }
        }
    }
}
