// The front page of the module. Its types are generated from the schemas beside this file: see `InboundMessage`, what
// WeChat sends to a third-party platform about itself, and `AccountInboundMessage`, what it sends about an account that
// authorized the platform.

@_exported public import WeChatMessageCoding
