// The front page of the module. Its types are generated from the schemas beside this file: see `InboundMessage`, what
// WeChat sends to the server of a mini program, and `Reply`, what the server answers.

@_exported public import WeChatMessageCoding

extension XpayAckReply: Acknowledgement {
    /// Whether the code says that the event was not handled.
    public var asksForRepetition: Bool { errorCode != 0 }
}

extension MiniGameAckReply: Acknowledgement {
    /// Whether the code says that the event was not handled.
    public var asksForRepetition: Bool { errorCode != 0 }
}
