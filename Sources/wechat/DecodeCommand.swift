import OfficialAccountMessages
import WeChatJSON
import WeChatXML

/// `wechat decode`: messages to JSON.
struct DecodeCommand {
    let platforms: [Platform]
    let isPretty: Bool
    let files: [String]

    func run() -> Int32 {
        Session.run(over: files) { session, file, bytes in
            do throws(Session.Failure) {
                session.print(try decode(bytes, of: file))
            } catch {
                session.report(error, in: file)
            }
        }
    }

    private func decode(_ bytes: [UInt8], of file: String) throws(Session.Failure) -> [UInt8] {
        do {
            return try read(bytes).json(file: file, isPretty: isPretty)
        } catch let error as XMLError {
            throw Session.Failure(offset: error.offset, message: "\(error.rule)")
        } catch let error as JSONError {
            throw Session.Failure(offset: error.offset, message: "\(error.rule)")
        } catch {
            throw Session.Failure(offset: 0, message: "\(error)")
        }
    }

    /// Reads a message that was pushed as XML or as JSON: the first character tells.
    private func read(_ bytes: [UInt8]) throws -> DecodedMessage {
        guard isJSON(bytes) else {
            return try platforms.decode { union throws(XMLError) in try union.init(xml: bytes) }
        }
        let value = WireValue(try JSONNode(parsing: bytes))
        return platforms.decode { $0.init(value: value) }
    }

    private func isJSON(_ bytes: [UInt8]) -> Bool {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
        let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
        return text.first { !blanks.contains($0) } == UInt8(ascii: "{")
    }
}
