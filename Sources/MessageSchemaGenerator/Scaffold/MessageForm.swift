/// What a new message has in common with the others of its folder.
struct MessageForm {
    /// The references to the headers.
    let headers: [String]
    /// Whether `x-wire` says that it is JSON.
    let isJSON: Bool
    let endpoint: String?
    /// Whether nothing within tells it from others but the event that it answers.
    let answersEvent: Bool
    let constants: [Constant]
    /// The path of the sample of a message of this form, from the folder of the platform's samples.
    var samplePath: String?

    /// What tells the message from others, beside what its headers have.
    struct Constant {
        /// The names that lead to it: `event`, `eventtype`.
        let path: [String]
        /// The value; `nil` for the message's own.
        let value: String?
    }
}

extension Generator {
    /// The form that most messages of a folder have; the usual one of such folders, where there are none.
    func form(of folders: [String]) -> MessageForm {
        let messages = Dictionary(module.messages.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let neighbours = catalogue.messages.filter { $0.folders == folders }.compactMap { document in
            document.root.title.flatMap { messages[$0.value] }.map { Neighbour(document, $0) }
        }
        var counts: [Neighbour.Traits: Int] = [:]
        for neighbour in neighbours { counts[neighbour.traits, default: 0] += 1 }
        // Of several that are as many, the first.
        guard let most = counts.values.max(), let model = neighbours.first(where: { counts[$0.traits] == most }) else {
            return usualForm(of: folders)
        }
        return model.form(among: neighbours.filter { $0.traits == model.traits }, usual: usualForm(of: folders))
    }

    /// The form of a folder's first message: with the headers that there are, beside the folder.
    private func usualForm(of folders: [String]) -> MessageForm {
        let folder = folders.last ?? ""
        let names =
            switch folder {
            case "Event": ["EventHeader"]
            case "Reply": ["ReplyHeader"]
            case "Send": [String]()
            default: ["MessageHeader", "MessageTrailer"]
            }
        let common = (folders.dropLast() + ["Common.json"]).joined(separator: "/")
        let definitions = catalogue.documents.first { $0.file.relativePath == common }?.definitions ?? []
        let discriminator = folder == "Send" ? "msgtype" : folder == "Event" ? "Event" : "MsgType"
        return MessageForm(
            headers: names.filter { name in definitions.contains { $0.name.value == name } }
                .map { "../Common.json#/$defs/\($0)" },
            isJSON: false, endpoint: folder == "Send" ? "POST /cgi-bin/message/custom/send" : nil, answersEvent: false,
            constants: [MessageForm.Constant(path: [discriminator], value: nil)])
    }
}

/// A message of the folder.
private struct Neighbour {
    /// What several may have in common.
    struct Traits: Hashable {
        let headers: [String]
        let isJSON: Bool
        let endpoint: String?
        let answersEvent: Bool
        let constants: [String]
    }

    let traits: Traits
    /// The values of its constants.
    private let values: [String]
    private let samplePath: String?

    init(_ document: SchemaDocument, _ message: Structure) {
        let constants = message.fields.filter { $0.header == nil }.flatMap { field in
            field.constants.first.map { [(name: field.wireName, value: $0)] }
                ?? field.conditions.filter { !$0.isPrefix }.map { (name: $0.name, value: $0.values.first ?? "") }
        }
        values = constants.map(\.value)
        samplePath = message.samplePath
        let facts = document.facts
        traits = Traits(
            headers: facts.bases.map(\.value), isJSON: facts.json != nil, endpoint: facts.endpoint?.value,
            answersEvent: facts.answers != nil, constants: constants.map(\.name))
    }

    /// The form of this message and of others that have the same traits.
    ///
    /// - Parameter usual: Has the constants for messages that are alone at their endpoint, and so have none.
    func form(among others: [Neighbour], usual: MessageForm) -> MessageForm {
        let differing = values.indices.filter { index in others.contains { $0.values[index] != values[index] } }
        // The first value in which they differ is a message's own, and enough to tell it from others.
        let own = differing.first ?? values.indices.last
        var constants = values.indices.filter { $0 == own || !differing.contains($0) }.map { index in
            MessageForm.Constant(
                path: traits.constants[index].pathComponents, value: index == own ? nil : values[index])
        }
        if constants.isEmpty, !traits.answersEvent { constants = usual.constants }
        return MessageForm(
            headers: traits.headers, isJSON: traits.isJSON, endpoint: traits.endpoint,
            answersEvent: traits.answersEvent, constants: constants, samplePath: samplePath)
    }
}
