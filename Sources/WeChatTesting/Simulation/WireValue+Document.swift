internal import WeChatBytes
internal import WeChatJSON
internal import WeChatMessageCoding
internal import WeChatXML

extension WireValue {
    /// Reads a message of which only the form is certain, XML or a JSON object: the first character tells.
    ///
    /// - Throws: `XMLError` or `JSONError` where the document is not well-formed, `MessageError` where it is a JSON array.
    init(document bytes: [UInt8]) throws {
        guard bytes.firstCharacter != UInt8(ascii: "[") else {
            throw MessageError.json("expected one message, as XML or as a JSON object, not a JSON array")
        }
        self = try bytes.isJSONObject ? WireValue(JSONNode(parsing: bytes)) : WireValue(xml: bytes)
    }
}
