import CommandLineSupport
import WeChatBytes
import WeChatJSON
import WeChatMessageCoding
import WeChatXML

/// A message that WeChat pushes, as it stands in a file.
struct PushedMessage {
    let bytes: [UInt8]
    let isJSON: Bool
    private let value: WireValue

    /// Reads a message.
    ///
    /// - Parameter name: The name to report its file by.
    init(_ bytes: [UInt8], name: String) throws(CommandFailure) {
        self.bytes = bytes
        isJSON = bytes.isJSONObject
        do {
            value = try isJSON ? WireValue(JSONNode(parsing: bytes)) : WireValue(xml: bytes)
        } catch {
            throw CommandFailure(Session.Failure(error), in: name)
        }
    }

    /// The text of a field, where the message has it.
    subscript(name: String) -> String? { value[name]?.text }

    /// The event, of a push that is one.
    var event: String? { self["Event"] ?? self["InfoType"] }

    /// The message with a copy of it that is encrypted, as the compatible mode has it.
    func document(with encrypt: String) throws(XMLWriteError) -> [UInt8] {
        guard case .object(let elements) = value else { return bytes }
        let message = UnknownMessage(value: .object(elements + [WireElement("Encrypt", .text(encrypt))]))
        return isJSON ? message.json() : try message.xml()
    }
}
