internal import WeChatBytes
public import WeChatMessageCoding

/// What a callback answered, in the clear.
public struct CallbackReply: Sendable, Hashable {
    /// The answer: a message, `success`, or nothing.
    public let bytes: [UInt8]

    /// Whether it was encrypted.
    public let isEncrypted: Bool

    /// Whether it says nothing: `success`, or no bytes.
    public var isSuccess: Bool { bytes.isEmpty || bytes == Array("success".utf8) }

    private var isJSON: Bool { bytes.isJSONObject }

    /// The answer as a message of a type.
    ///
    /// - Throws: `MessageError` where it is none.
    public func decoded<Reply: Message>(as type: Reply.Type = Reply.self) throws(MessageError) -> Reply {
        isJSON ? try Reply(json: bytes) : try Reply(xml: bytes)
    }

    /// The answer as one of a platform's: `Reply`.
    ///
    /// - Throws: `MessageError` where it is neither XML nor JSON.
    public func decoded<Reply: MessageUnion>(as type: Reply.Type = Reply.self) throws(MessageError) -> Reply {
        if isJSON { return try Reply(json: bytes) }
        do throws(XMLError) { return try Reply(xml: bytes) } catch { throw .xml(error) }
    }
}
