// The front page of the module. Its types are generated from the schemas beside this file: see `InboundMessage`, what
// WeCom sends to the server of an application, `Reply`, what the server answers, `OutboundMessage`, what it sends
// through the API, and the unions that begin with the name of a channel, for suites, customer service and robots.

@_exported public import WeChatMessageCoding
