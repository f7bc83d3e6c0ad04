/// What tells pushes apart: WeChat's repetitions of one push have the same.
public struct PushKey: Sendable, Hashable, CustomStringConvertible {
    /// The key: printable, and without any part of a message's content but its ID or `EventKey`.
    public let description: String
}

// A message has its ID. An event has none: sender, time, kind and key stand for it, and where it has no key, all that it
// says, because several events may happen within a second.
extension PushFacts {
    private var isEvent: Bool { messageID.isEmpty || !event.isEmpty }

    /// What tells the push from others on every machine.
    func key(of message: [UInt8]) -> PushKey {
        guard isEvent else { return PushKey(description: "m/\(toUserName)/\(fromUserName)/\(messageID)") }
        let end = eventKey ?? "#\(Digest.of(message))"
        return PushKey(description: "e/\(toUserName)/\(fromUserName)/\(createTime)/\(event)/\(end)")
    }

    /// Feeds what tells the push from others to its fingerprint.
    func tellApart(_ message: [UInt8], by fingerprint: inout Fingerprint.Builder) {
        fingerprint.add(toUserName)
        fingerprint.add(fromUserName)
        guard isEvent else { return fingerprint.add(messageID) }
        fingerprint.add(createTime)
        fingerprint.add(event)
        if let eventKey { fingerprint.add(eventKey) } else { message.withUnsafeBufferPointer { fingerprint.add($0) } }
    }
}
