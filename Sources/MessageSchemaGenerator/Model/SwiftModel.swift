/// What is to be written, planned to the last name: the renderers only spell it out.
struct SwiftModule: Sendable {
    let platform: String
    let files: [SwiftFile]
    let unions: [Union]
    let contents: [Content]
    let contentForms: [ContentForm]

    /// The platform's channels, the default one first. It is there whatever the platform has, since it names the others.
    var channels: [String?] { [nil] + Set(unions.compactMap(\.channel)).sorted() }

    /// The name of the type of a channel.
    func typeName(of channel: String?) -> String { SwiftName.platform(platform) + (channel ?? "") }

    var messages: [Structure] { files.flatMap(\.declarations).compactMap { $0.message == nil ? nil : $0 } }

    /// The structures of several messages.
    var sharedStructures: [Structure] { files.flatMap(\.declarations).filter { $0.message == nil } }

    /// The enumerations of several messages.
    var sharedEnumerations: [Enumeration] { files.flatMap(\.enumerations) }
}

/// The Swift file of one schema file.
struct SwiftFile: Sendable {
    /// The path of the schema from the folder of the platform.
    let schemaPath: String
    var headers: [Header] = []
    var declarations: [Structure] = []
    var enumerations: [Enumeration] = []

    /// The name of the Swift file: no two files of a module may share one, so the folders are part of it.
    var name: String { schemaPath == Self.sharedFolder ? Self.shared : Self.name(for: schemaPath) }

    /// The name of the file of a channel's unions: `AllMessages.swift`, `GroupRobot.AllMessages.swift`.
    ///
    /// A file each, so that a schema that changes has no more compiled again than its own channel's. The name comes before
    /// those of the messages: of two files that changed the compiler begins with the first, and may leave the second until
    /// it has written the module's interface. A message takes less time.
    static func unions(of channel: String?) -> String { (channel.map { "\($0)." } ?? "") + "AllMessages.swift" }

    /// The channel whose folder the schema lies in; `nil` for the default one.
    var channel: String? {
        let folders = schemaPath.pathComponents.dropLast()
        return folders.count > 1 && schemaPath != Self.sharedFolder ? folders.first : nil
    }

    /// The name of the file of what the platform uses of the definitions that all platforms share.
    static let shared = "Shared.swift"

    /// Their folder, which stands for their schemas.
    static let sharedFolder = "../Shared"

    /// The name of the file for a schema: `Event/Scan.json` gives `Event.Scan.swift`.
    static func name(for schemaPath: String) -> String {
        schemaPath.pathComponents.joined(separator: ".").dropLast(".json".count) + ".swift"
    }
}

/// A header: what messages have in common. It becomes a structure of its fields, and a protocol of the messages that
/// hold one.
///
/// A message could have the fields themselves, and the protocol demand each. The compiler makes three accessors of a
/// property and a witness of a demand, and most properties of most messages are those of their headers.
struct Header: Sendable {
    let name: Name
    let documentation: [String]
    let fields: [Field]
    let refined: Refined?

    /// A header's name, and those that come of it.
    struct Name: Sendable {
        /// That of the definition, and of the protocol.
        let text: String
        /// That of the property which holds the fields.
        let property: String

        init(_ text: String) {
            self.text = text
            property = SwiftName.property(text)
        }

        /// That of the structure of the fields.
        var structure: String { text + "Fields" }
    }

    /// A protocol of the runtime that a header's may refine.
    enum Refined: String, Sendable, CaseIterable {
        case passiveReply = "PassiveReply"
        case customerServiceMessage = "CustomerServiceMessage"

        /// The properties that it demands, by their names, and their types.
        var properties: [(name: String, type: String)] {
            switch self {
            case .passiveReply: [("toUserName", "String"), ("fromUserName", "String"), ("createTime", "UnixTime")]
            case .customerServiceMessage: [("toUser", "String")]
            }
        }
    }
}

/// A structure with fields.
struct Structure: Sendable {
    let name: String
    let documentation: [String]
    let isDeprecated: Bool
    let fields: [Field]
    var structures: [Structure] = []
    var enumerations: [Enumeration] = []
    /// The protocols of a message's headers.
    var headers: [String] = []
    var message: MessageFacts?

    /// The path of a message's sample from the folder of the platform's samples.
    var samplePath: String? {
        guard let message else { return nil }
        let folder = message.schemaPath.pathComponents.dropFirst().dropLast().joined(separator: "/")
        return "\(folder)/\(name).\(message.isJSON ? "json" : "xml")"
    }
}

/// What a message is beside its fields.
struct MessageFacts: Sendable {
    let direction: Direction
    let channel: String?
    let isJSON: Bool
    /// The method and path of what is sent.
    let endpoint: String?
    /// The type of the answer to what is sent.
    let response: String?
    /// The events that the message answers, where nothing within tells it from others.
    let answers: [String]
    /// Whether the message is encrypted where the push that it answers is.
    let isEncrypted: Bool
    let caseName: String
    let conditions: [Condition]
    let schemaPath: String
    let summary: String

    /// What tells the message from others and is not within it, as a condition without a name.
    var circumstances: [Condition] {
        let values = (endpoint.map { [$0] } ?? []) + answers
        return values.isEmpty ? [] : [Condition(name: "", values: values, isPrefix: false)]
    }

    /// What tells the message from others, in words.
    var kind: String {
        let descriptions = (circumstances + conditions).map { condition in
            let values = condition.values.map { "`\($0)\(condition.isPrefix ? "…" : "")`" }.joined(separator: " or ")
            if condition.name.isEmpty { return endpoint == nil ? "the answer to \(values)" : values }
            return "`\(condition.name)` \(values)"
        }
        return descriptions.joined(separator: ", ")
    }
}

/// Who sends a message to whom, by the folder of its schema.
enum Direction: String, Sendable, CaseIterable {
    case inbound, reply, send

    /// `Reply` and `Send` are named by their direction; any other folder holds what WeChat pushes.
    init(folder: String) { self = folder == "Reply" ? .reply : folder == "Send" ? .send : .inbound }

    /// What such messages are, in words.
    var title: String {
        switch self {
        case .inbound: "Messages that WeChat sends"
        case .reply: "Passive replies"
        case .send: "Messages sent through the API"
        }
    }

    /// What the union is to the platform.
    var roleName: String {
        switch self {
        case .inbound: "Inbound"
        case .reply: "Answer"
        case .send: "Outbound"
        }
    }

    /// The name of the union of a channel; of the platform's default one, where there is none.
    func unionName(channel: String?) -> String {
        let name =
            switch self {
            case .inbound: "InboundMessage"
            case .reply: "Reply"
            case .send: "OutboundMessage"
            }
        return (channel ?? "") + name
    }
}

/// What can be said in several forms: a case of the platform's `Content`.
struct Content: Sendable {
    let caseName: String
    let documentation: [String]
    /// What the case holds. A field of the case's name has no label.
    let fields: [Field]
    /// The types of items of lists.
    let structures: [Structure]
    /// The path of the schema from the folder of the platform.
    let schemaPath: String
}

/// How the messages of a union, or those of one endpoint in it, carry contents.
struct ContentForm: Sendable {
    let union: Union
    /// The name of the function that makes them; `nil` where the union's initializer does.
    let functionName: String?
    /// What the messages need beside the content.
    let parameters: [Field]
    /// The protocol of the runtime that all the messages refine.
    let refined: Header.Refined?
    /// The messages, in the order of the contents.
    let conversions: [Conversion]

    /// How a message carries a content.
    struct Conversion: Sendable {
        let content: Content
        /// The properties of the content that the message has a place for.
        let used: Set<String>
        /// The list that may have so many items.
        let limit: (list: String, count: Int)?
        let message: Structure
        /// The arguments of the message's initializer.
        let arguments: [Argument]
    }
}

/// An argument of a call, which may be a call itself.
indirect enum Argument: Sendable {
    case value(String)
    /// What stands before the arguments of a call, and behind them.
    case call(String, [Argument], String)
    /// What stands before a closure, and the call in it.
    case closure(String, Argument)

    /// The argument on one line.
    var text: String {
        switch self {
        case .value(let text): text
        case .call(let head, let arguments, let tail): head + arguments.map(\.text).joined(separator: ", ") + tail
        case .closure(let head, let body): "\(head) { \(body.text) }"
        }
    }
}

/// A field whose value tells a message from others.
struct Condition: Sendable, Hashable {
    /// The wire name, or the names that lead to a field within an object: `TemplateCard/CardType`.
    let name: String
    let values: [String]
    let isPrefix: Bool
}

/// The messages of a channel that go one way.
struct Union: Sendable {
    let channel: String?
    let direction: Direction
    let messages: [Structure]

    var name: String { direction.unionName(channel: channel) }
}

/// A field of a structure.
struct Field: Sendable {
    let wireName: String
    let aliases: [String]
    /// `nil` for a constant: it has no property.
    let swiftName: String?
    /// The header that a message has the field of.
    var header: Header.Name?
    var type: FieldType
    let isRequired: Bool
    let documentation: [String]
    let isDeprecated: Bool
    /// The documented constant and those seen in its place.
    let constants: [String]
    /// Whether the documented constant is an integer.
    var hasIntegerConstant = false
    let prefixes: [String]
    let suffixName: String?
    let cdata: Bool?
    let isFlattenedInJSON: Bool
    /// The names and other spellings of the fields that JSON pushes have in the place of this one.
    var namesInJSON: [String] = []
    /// How many items a list may have, where that is stated.
    var maximumCount: Int?
    /// What the fields within an object, which every message has, contribute to telling messages apart.
    var conditions: [Condition] = []

    /// The first paragraph of the documentation.
    var summary: String { documentation.prefix { !$0.isEmpty }.joined(separator: " ") }
}

/// The type of a field's value.
indirect enum FieldType: Sendable {
    case string, int, int64, int32, double, boolean, flag, time, messageID
    case enumeration(name: String, isInteger: Bool)
    case group(String)
    /// A message of any kind, as the union of this name has it.
    case union(String)
    case list(FieldType, ListForm)
    case map(FieldType)
    case constant

    /// How a list lies in XML.
    enum ListForm: Sendable {
        case wrapped(item: String)
        case siblings
        case separated(by: String)
    }

    /// The Swift type.
    var swiftType: String {
        switch self {
        case .string, .constant: "String"
        case .int: "Int"
        case .int64: "Int64"
        case .int32: "Int32"
        case .double: "Double"
        case .boolean, .flag: "Bool"
        case .time: "UnixTime"
        case .messageID: "MessageID"
        case .enumeration(let name, _), .group(let name), .union(let name): name
        case .list(let item, _): "[\(item.swiftType)]"
        case .map(let value): "[String: \(value.swiftType)]"
        }
    }

    /// The name of the type of the value, of an item or of a map's value.
    var elementName: String {
        switch self {
        case .list(let element, _), .map(let element): element.elementName
        default: swiftType
        }
    }

    var isList: Bool { if case .list = self { true } else { false } }
    var isMap: Bool { if case .map = self { true } else { false } }
    /// Whether there is a value for nothing, so that the property is never optional.
    var isCollection: Bool { isList || isMap }
    var isGroup: Bool { if case .group = self { true } else { false } }
    var isUnion: Bool { if case .union = self { true } else { false } }
    var isTruth: Bool {
        switch self {
        case .boolean, .flag: true
        default: false
        }
    }
}

/// An open enumeration.
struct Enumeration: Sendable {
    let name: String
    let documentation: [String]
    let isInteger: Bool
    let cases: [Case]

    struct Case: Sendable {
        let name: String
        let value: String
        let documentation: [String]
        let isDeprecated: Bool
    }
}
