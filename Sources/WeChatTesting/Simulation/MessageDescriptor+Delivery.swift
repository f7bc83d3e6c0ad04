package import WeChatMessageCoding

extension MessageDescriptor {
    /// How messages that WeChat sends come to a server.
    package enum Delivery: Sendable {
        /// They are pushed to its callback URL.
        case pushed
        /// It fetches them with `kf/sync_msg`: WeCom pushes that there are some, and no more.
        case customerService
        /// WeCom's library takes them out of the chat archive.
        case chatArchive
    }

    /// How the message comes.
    package var delivery: Delivery {
        switch (platform, channel, direction) {
        case ("WeCom", "CustomerService", .inbound): .customerService
        case ("WeCom", "ChatArchive", .inbound): .chatArchive
        default: .pushed
        }
    }

    /// Why the message is not pushed as it is, and what is in its place; `nil` where it is pushed.
    package var reasonAgainstPush: String? {
        switch delivery {
        case .pushed: nil
        case .customerService: "\(name) is fetched with kf/sync_msg: what is pushed is KfMessageOrEventNotice"
        case .chatArchive: "\(name) comes out of the chat archive: what is pushed is MessageAuditNotice"
        }
    }
}
