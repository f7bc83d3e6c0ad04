import ChannelsMessages
import MiniProgramMessages
import OfficialAccountMessages
import OpenPlatformMessages
import WeChatMessageCoding
import WeComMessages

/// The platforms whose messages are tested, a line each.
let platforms: [any MessagePlatform.Type] = [
    OfficialAccount.self, MiniProgram.self, WeCom.self, OpenPlatform.self, Channels.self,
]
