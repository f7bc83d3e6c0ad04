internal import WeChatBytes
package import WeChatCrypto
package import WeChatMessageCoding
package import WeChatXML

/// A message that WeChat pushes, as it stands in a document.
package struct PushedMessage: Sendable {
    package let bytes: [UInt8]
    package let isJSON: Bool
    package let value: WireValue

    /// Reads a message.
    ///
    /// - Throws: `XMLError`, `JSONError` or `MessageError` where the document is not well-formed, or no message.
    package init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        isJSON = bytes.isJSONObject
        value = try WireValue(document: bytes)
    }

    /// The text of a field, where the message has it.
    package subscript(name: String) -> String? { value[name]?.text }

    /// The event, of a push that is one.
    package var event: String? { self["Event"] ?? self["InfoType"] }

    /// The message with a copy of it that is encrypted, as the compatible mode has it.
    package func document(with encrypt: String) throws(XMLWriteError) -> [UInt8] {
        guard case .object(let elements) = value else { return bytes }
        let message = UnknownMessage(value: .object(elements + [WireElement("Encrypt", .text(encrypt))]))
        return isJSON ? message.json() : try message.xml()
    }
}

extension InboundEnvelope {
    /// The envelope in which WeChat pushes a message.
    package init(_ message: PushedMessage, with safeMode: SafeMode) {
        self.init(
            toUserName: message["ToUserName"], appID: message["AppId"], agentID: message["AgentID"],
            encrypt: safeMode.encrypt(message.bytes))
    }
}
