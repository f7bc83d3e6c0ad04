// The front page of the module. Its types are generated from the schemas beside this file: see `InboundMessage`, what
// WeChat sends to the server of a mini program, and `Reply`, what the server answers.

@_exported public import WeChatMessageCoding
