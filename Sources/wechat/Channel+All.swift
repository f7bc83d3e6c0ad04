import ChannelsMessages
import CommandLineSupport
import MiniProgramMessages
import OfficialAccountMessages
import OpenPlatformMessages
import WeChatMessageCoding
import WeChatTesting
import WeComMessages

extension Channel {
    /// The platforms that the tool knows, in the order in which they are tried. One more is one more line.
    private static let platforms: [any MessagePlatform.Type] = [
        OfficialAccount.self, MiniProgram.self, WeCom.self, OpenPlatform.self, Channels.self,
    ]

    /// The channels of all platforms.
    static let all = platforms.flatMap { $0.channels }.map { Channel($0) }
}

extension Arguments {
    /// The channels of the platform that is named, the one that is named, or all.
    func channels() throws(Failure) -> [Channel] {
        guard let name = values["--platform"] else { return Channel.all }
        let channels = Channel.all.filter { $0.platform == name || $0.name == name }
        guard channels.isEmpty else { return channels }
        let known = Channel.all.map(\.name).joined(separator: ", ")
        throw Failure(message: "there is no platform '\(name)'; there are: \(known)")
    }

    /// The type that an option names, if it is given.
    func type(_ option: String = "--type", in channels: [Channel]) throws(Failure) -> (any Message.Type)? {
        guard let name = values[option] else { return nil }
        do throws([Channel].UnknownName) {
            return try channels.type(named: name)
        } catch {
            throw Failure(message: error.message)
        }
    }
}
