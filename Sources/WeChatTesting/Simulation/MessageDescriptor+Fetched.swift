package import WeChatMessageCoding

extension MessageDescriptor {
    /// Whether a server fetches such messages: WeCom pushes that there are some, and no more.
    package var isFetched: Bool { platform == "WeCom" && channel == "CustomerService" && direction == .inbound }
}
