import ChannelsMessages
import CommandLineSupport
import MiniProgramMessages
import OfficialAccountMessages
import OpenPlatformMessages
import WeChatMessageCoding
import WeComMessages

/// A channel of a platform, with the unions of its messages.
struct Channel {
    let platform: String
    let channel: String?
    let unions: [any MessageUnion.Type]

    /// The platforms that the tool knows, in the order in which they are tried. One more is one more line.
    private static let platforms: [any MessagePlatform.Type] = [
        OfficialAccount.self, MiniProgram.self, WeCom.self, OpenPlatform.self, Channels.self,
    ]

    /// The channels of all platforms.
    static let all = platforms.flatMap { $0.channels }.map { channel in
        Channel(platform: channel.name, channel: channel.channel, unions: channel.unions)
    }

    /// The platform, and the channel where it is not the default one: `WeCom/GroupRobot`.
    var name: String { channel.map { "\(platform)/\($0)" } ?? platform }

    /// The types of the channel's messages.
    var messageTypes: [any Message.Type] { unions.flatMap { $0.messageTypes } }
}

extension [Channel] {
    /// The union that reads a message best, and the channels that read it as well as that one's.
    ///
    /// One that knows the message's kind is better than one that does not, one whose schema the message fits better
    /// than one whose it breaks, and one that leaves less of it over than one that leaves more.
    ///
    /// - Returns: The union, the channels, and whether the message fits a type and nothing of it is left over.
    func best(
        for message: WireValue
    ) -> (union: any MessageUnion.Type, channels: [Channel], isWhole: Bool)? {
        var best: (union: any MessageUnion.Type, channels: [Channel], rank: (Int, Int))?
        for channel in self {
            for union in channel.unions {
                let rank = union.rank(of: message)
                if let found = best, found.rank == rank {
                    if found.channels.last?.name != channel.name { best?.channels.append(channel) }
                } else if rank < best?.rank ?? (.max, .max) {
                    best = (union, [channel], rank)
                }
            }
        }
        return best.map { ($0.union, $0.channels, $0.rank == (0, 0)) }
    }

    /// The types that a message of an unknown kind may have, if its endpoint, or the event it answers, is theirs: those
    /// that leave nothing of it over.
    func candidates(for message: WireValue) -> [any Message.Type] {
        guard case .object(let elements) = message, !elements.isEmpty else { return [] }
        return flatMap { channel in
            channel.unions.flatMap { union in union.candidatesWithoutRest(for: message) }
        }
    }

    /// The type of a name: `TextMessage`, or with its platform `WeCom/TextMessage`.
    ///
    /// - Parameter platform: The platform that is named beside the type.
    func type(named name: String, of platform: String? = nil) throws(UnknownName) -> any Message.Type {
        let parts = name.split(separator: "/").map(String.init)
        let (platform, name) = parts.count == 2 ? (parts[0], parts[1]) : (platform, name)
        let types = flatMap { $0.messageTypes }
        let named = types.filter { $0.descriptor.name == name }
        guard !named.isEmpty else {
            let remedy = suggestion(for: name, among: types.map { $0.descriptor.name })
            throw UnknownName(isPlatform: false, message: "no type has the name '\(name)'\(remedy)")
        }
        guard let type = named.first(where: { platform == nil || $0.descriptor.platform == platform }) else {
            let platforms = named.map { $0.descriptor.platform }.joined(separator: ", ")
            throw UnknownName(
                isPlatform: true, message: "'\(platform ?? "")' has no type '\(name)'; it belongs to \(platforms)")
        }
        return type
    }

    /// A name of a type or a platform that is none.
    struct UnknownName: Error {
        let isPlatform: Bool
        let message: String
    }
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

extension MessageUnion {
    /// How well the union reads a message: the lower, the better.
    fileprivate static func rank(of message: WireValue) -> (Int, Int) {
        var rest = 0
        let result = Self(value: message, unknownCount: &rest)
        return switch result.outcome {
        case .known: (0, rest)
        case .malformed: (1, 0)
        case .unknown: (2, 0)
        }
    }

    fileprivate static func candidatesWithoutRest(for message: WireValue) -> [any Message.Type] {
        candidates(for: message).compactMap { candidate in
            guard candidate.unknownCount == 0, let message = candidate.message.message else { return nil }
            return type(of: message)
        }
    }
}
