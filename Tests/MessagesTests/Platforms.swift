import OfficialAccountMessages
import WeChatMessageCoding

/// The platforms whose messages are tested, a line each.
let platforms: [any MessagePlatform.Type] = [
    OfficialAccount.self
]
