internal import CommandLineSupport
package import WeChatMessageCoding

/// A channel of a platform, with the unions of its messages.
package struct Channel: Sendable {
    package let platform: String
    package let channel: String?
    package let unions: [any MessageUnion.Type]

    /// Creates the channel that a type of the generated ones describes.
    package init(_ channel: any MessagePlatform.Type) {
        platform = channel.name
        self.channel = channel.channel
        unions = channel.unions
    }

    /// The platform, and the channel where it is not the default one: `WeCom/GroupRobot`.
    package var name: String { channel.map { "\(platform)/\($0)" } ?? platform }

    /// The types of the channel's messages.
    package var messageTypes: [any Message.Type] { unions.flatMap { $0.messageTypes } }
}

extension [Channel] {
    /// The union that reads a message best, and the channels that read it as well as that one's.
    ///
    /// It is the one to which the least of the message is foreign: elements that the type does not name, and a value or a
    /// lack that breaks its schema. A type to which more is foreign than not is that of a message by chance.
    ///
    /// - Returns: The union, the channels, and whether the message fits a type and nothing of it is left over.
    package func best(
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
    package func candidates(for message: WireValue) -> [any Message.Type] {
        guard case .object(let elements) = message, !elements.isEmpty else { return [] }
        return flatMap { channel in
            channel.unions.flatMap { union in union.candidatesWithoutRest(for: message) }
        }
    }

    /// The type of a name: `TextMessage`, or with its platform `WeCom/TextMessage`.
    ///
    /// - Parameter platform: The platform that is named beside the type.
    package func type(named name: String, of platform: String? = nil) throws(UnknownName) -> any Message.Type {
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
    package struct UnknownName: Error {
        package let isPlatform: Bool
        package let message: String
    }
}

extension MessageUnion {
    /// How well the union reads a message: the lower, the better.
    fileprivate static func rank(of message: WireValue) -> (Int, Int) {
        var foreign = 0
        let result = Self(value: message, unknownCount: &foreign)
        switch result.outcome {
        case .known: return (foreign, 0)
        case .malformed where (foreign + 1) * 2 <= message.elementCount: return (foreign + 1, 1)
        case .malformed, .unknown: return (.max, 2)
        }
    }

    fileprivate static func candidatesWithoutRest(for message: WireValue) -> [any Message.Type] {
        candidates(for: message).compactMap { candidate in
            guard candidate.unknownCount == 0, let message = candidate.message.message else { return nil }
            return type(of: message)
        }
    }
}
