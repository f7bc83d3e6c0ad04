import Foundation
import Testing
import WeChatMessageCoding

/// The type of a message and the sample that lies under its name in `Tests/Samples`.
struct Sample: Sendable, CustomTestStringConvertible {
    let type: any Message.Type
    let union: any MessageUnion.Type

    /// Every type of every platform.
    static let all = platforms.flatMap { $0.channels }.flatMap { $0.unions }.flatMap { union in
        union.messageTypes.map { Sample(type: $0, union: union) }
    }

    /// Those that come or go as XML.
    static let xml = all.filter { $0.descriptor.wire == .xml }

    /// Those that come or go as JSON.
    static let json = all.filter { $0.descriptor.wire == .json }

    var descriptor: MessageDescriptor { type.descriptor }
    var name: String { descriptor.name }
    var testDescription: String { "\(descriptor.platform).\(name)" }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// `Tests/Samples/OfficialAccount/Event/ScanEvent.xml`, from the root of the package.
    var path: String {
        let folder = descriptor.schema.split(separator: "/").dropLast().joined(separator: "/")
        return "Tests/Samples/\(folder)/\(name).\(descriptor.wire)"
    }

    /// The sample as it lies in its file.
    func text() throws -> String {
        try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The sample's elements.
    func tree() throws -> WireValue { try tree(text()) }

    /// The elements of a document of the sample's form, whatever its kind.
    func tree(_ text: String) throws -> WireValue {
        try descriptor.wire == .xml ? WireValue(xml: Array(text.utf8)) : WireValue(json: text.utf8)
    }

    func schema() throws -> FieldSchema { try FieldSchema(file: descriptor.schema) }

    // MARK: Reading

    /// Reads a tree as a user would: through the union, with what a body does not tell itself.
    func decode(_ value: WireValue) -> MessageOutcome {
        if let endpoint = descriptor.endpoint { return union.init(value: value, endpoint: endpoint).outcome }
        if let event = descriptor.answers.first { return union.init(value: value, answering: event).outcome }
        return union.init(value: value).outcome
    }

    func decode(json: [UInt8]) throws -> MessageOutcome { decode(try WireValue(json: json)) }

    /// Reads XML through the union; as the type, where only the circumstances tell the kind.
    func decode(xml bytes: some Sequence<UInt8>) throws -> MessageOutcome {
        guard descriptor.endpoint != nil || !descriptor.answers.isEmpty else {
            return try union.init(xml: bytes).outcome
        }
        let bytes = Array(bytes)
        do {
            return .known(try type.init(xml: bytes))
        } catch {
            switch error {
            case .field(let problem):
                let whole = UnknownMessage(value: try WireValue(xml: bytes))
                return .malformed(MalformedMessage(type: name, reason: problem, message: whole))
            case .xml(let error): throw error
            case .json: throw error
            }
        }
    }

    func decode(_ xml: String) throws -> MessageOutcome { try decode(xml: xml.utf8) }

    /// Reads a message of XML that must be one of this type.
    func message(_ xml: String) throws -> any Message {
        let outcome = try decode(xml)
        return try #require(outcome.message(of: name), "\(name): \(outcome.summary) of \(xml)")
    }

    /// The message of the sample.
    func message() throws -> any Message {
        let outcome = try decode(tree())
        return try #require(outcome.message(of: name), "\(name): \(outcome.summary)")
    }
}
