import OfficialAccountMessages

/// A platform of WeChat: the unions of the messages that are read there, in the order in which they are tried.
struct Platform {
    let name: String
    let unions: [any MessageUnion.Type]

    /// The platforms that the tool knows. One more is one more line.
    static let all = [
        Platform(name: "OfficialAccount", unions: [OfficialAccountMessages.InboundMessage.self, Reply.self])
    ]

    /// The types of the platform's messages.
    var messageTypes: [any Message.Type] { unions.flatMap { $0.messageTypes } }
}

extension [Platform] {
    /// Reads a message as each union does, until one knows its kind.
    ///
    /// - Parameter read: Reads the message as a union.
    /// - Returns: The first that is known; else the first that is malformed; else the message whose kind is unknown.
    func decode<Failure: Error>(
        _ read: (any MessageUnion.Type) throws(Failure) -> any MessageUnion
    ) throws(Failure) -> DecodedMessage {
        var messages: [DecodedMessage] = []
        for platform in self {
            for union in platform.unions {
                let message = DecodedMessage(platform: platform.name, outcome: try read(union).outcome)
                if case .known = message.outcome { return message }
                messages.append(message)
            }
        }
        return messages.first { $0.isMalformed } ?? messages[0]
    }
}
