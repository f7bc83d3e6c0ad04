import ChannelsMessages
import OfficialAccountMessages
import OpenPlatformMessages
import WeChatMessageCoding
import WeComMessages

/// The platforms whose messages are tested, a line each.
let platforms: [any MessagePlatform.Type] = [
    OfficialAccount.self, Channels.self, OpenPlatform.self, WeCom.self,
]
