import WeChatMessageCoding

extension MessageOutcome {
    /// The message, where it is one of a type.
    func message(of name: String) -> (any Message)? {
        if case .known(let message) = self, type(of: message).descriptor.name == name { message } else { nil }
    }

    var known: (any Message)? {
        if case .known(let message) = self { message } else { nil }
    }

    var malformed: MalformedMessage? {
        if case .malformed(let message) = self { message } else { nil }
    }

    /// What became of the message, for a failed expectation.
    var summary: String {
        switch self {
        case .known(let message): "a \(type(of: message).descriptor.name)"
        case .unknown: "an unknown message"
        case .malformed(let message): "a malformed \(message.type), \(message.reason)"
        }
    }
}

/// Whether two messages are of one type and equal.
func areEqual<Left: Message>(_ left: Left, _ right: any Message) -> Bool { left == right as? Left }
