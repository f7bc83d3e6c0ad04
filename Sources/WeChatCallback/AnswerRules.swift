internal import WeChatMessageCoding

/// What the answers to a platform's pushes mean, by what the schemas of its replies say.
struct AnswerRules: Sendable {
    /// The events that a reply of their own answers, in lower case.
    private let answered: Set<String>
    /// Those of which that reply is never encrypted.
    private let clear: Set<String>

    init(_ replies: [any Message.Type]) {
        func events(_ descriptors: [MessageDescriptor]) -> Set<String> {
            Set(descriptors.flatMap(\.answers).map { $0.lowercased() })
        }
        let descriptors = replies.map { $0.descriptor }
        answered = events(descriptors)
        clear = events(descriptors.filter { !$0.isEncrypted })
    }

    /// Whether WeChat acts on what it is answered: an order counts as delivered, an authorization as known. `success` in
    /// place of an answer would be a lie then. Of all other pushes a user sees the answer, or nobody.
    func isActedOn(_ facts: borrowing PushFacts) -> Bool {
        facts.isNotice || !answered.isEmpty && answered.contains(facts.event.lowercased())
    }

    /// Whether the answer is in the clear, even where the push is encrypted.
    func isClear(_ facts: borrowing PushFacts) -> Bool {
        !clear.isEmpty && clear.contains(facts.event.lowercased())
    }
}
