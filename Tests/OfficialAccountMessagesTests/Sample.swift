import Foundation
import OfficialAccountMessages
import Testing

/// The type of a message and the sample that lies under its name in `Tests/Samples`.
struct Sample: Sendable, CustomTestStringConvertible {
    let type: any Message.Type

    /// Every type of the platform.
    static let all = (InboundMessage.messageTypes + Reply.messageTypes).map(Sample.init)

    var descriptor: MessageDescriptor { type.descriptor }
    var name: String { descriptor.name }
    var testDescription: String { name }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// `Tests/Samples/OfficialAccount/Event/ScanEvent.xml`, from the root of the package.
    var path: String {
        let folder = descriptor.schema.split(separator: "/").dropLast().joined(separator: "/")
        return "Tests/Samples/\(folder)/\(name).xml"
    }

    /// The sample as it lies in its file.
    func text() throws -> String {
        try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The sample's elements.
    func tree() throws -> WireValue { try Self.tree(text()) }

    /// The elements of a document, whatever its kind.
    static func tree(_ xml: String) throws -> WireValue { try WireValue(xml: Array(xml.utf8)) }

    func schema() throws -> FieldSchema { try FieldSchema(file: descriptor.schema) }

    /// Reads a message as a user would: through the union of its direction.
    func decode(_ xml: String) throws -> MessageOutcome {
        descriptor.direction == .reply ? try Reply(xml: xml).outcome : try InboundMessage(xml: xml).outcome
    }

    func decode(xml bytes: some Sequence<UInt8>) throws -> MessageOutcome {
        descriptor.direction == .reply ? try Reply(xml: bytes).outcome : try InboundMessage(xml: bytes).outcome
    }

    func decode(json: [UInt8]) throws -> MessageOutcome {
        descriptor.direction == .reply ? try Reply(json: json).outcome : try InboundMessage(json: json).outcome
    }

    func decode(_ value: WireValue) -> MessageOutcome {
        descriptor.direction == .reply ? Reply(value: value).outcome : InboundMessage(value: value).outcome
    }

    /// Reads a message that must be one of this type.
    func message(_ xml: String) throws -> any Message {
        let outcome = try decode(xml)
        return try #require(outcome.message(of: name), "\(name): \(outcome.summary) of \(xml)")
    }
}
