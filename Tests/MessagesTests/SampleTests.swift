import Foundation
import Testing
import WeChatMessageCoding

/// Every type has a sample, and reads and writes it.
@Suite struct SampleTests {
    @Test(arguments: Sample.all) func everyTypeHasASample(_ sample: Sample) {
        let path = Sample.root.appendingPathComponent(sample.path).path
        #expect(FileManager.default.fileExists(atPath: path), "\(sample.name) has no sample: write \(sample.path)")
    }

    @Test(arguments: platforms.map { $0.name }) func everySampleAndEverySchemaHasAType(of platform: String) throws {
        func files(in folder: String) throws -> [String] {
            let url = Sample.root.appendingPathComponent("\(folder)/\(platform)")
            return try FileManager.default.subpathsOfDirectory(atPath: url.path).map { "\(folder)/\(platform)/\($0)" }
        }
        let samples = Sample.all.filter { $0.descriptor.platform == platform }
        let known = Set(samples.map(\.path))
        for path in try files(in: "Tests/Samples") where path.hasSuffix(".xml") || path.hasSuffix(".json") {
            #expect(known.contains(path), "no message type has the sample \(path)")
        }
        let schemas = Set(samples.map { "Schemas/\($0.descriptor.schema)" })
        for path in try files(in: "Schemas") where path.hasSuffix(".json") && !path.contains("/Content/") {
            let text = try String(contentsOf: Sample.root.appendingPathComponent(path), encoding: .utf8)
            #expect(schemas.contains(path) == text.contains("\n  \"title\":"), "\(path)")
        }
    }

    @Test(arguments: platforms.map { $0.name }) func everyTypeIsListedOnce(of platform: String) {
        let samples = Sample.all.filter { $0.descriptor.platform == platform }
        #expect(Set(samples.map(\.name)).count == samples.count)
        #expect(Set(samples.map(\.descriptor.schema)).count == samples.count)
        for descriptor in samples.map(\.descriptor) {
            #expect(!descriptor.summary.isEmpty)
            #expect(!descriptor.match.isEmpty || !descriptor.answers.isEmpty || descriptor.endpoint != nil)
            #expect((descriptor.endpoint != nil) == (descriptor.direction == .send))
        }
    }

    @Test func aChannelHasTheTypesOfItsFolders() {
        for channel in platforms.flatMap({ $0.channels }) {
            for descriptor in channel.unions.flatMap({ $0.messageTypes }).map({ $0.descriptor }) {
                #expect(descriptor.platform == channel.name)
                #expect(descriptor.channel == channel.channel)
                #expect(descriptor.schema.split(separator: "/").count == (channel.channel == nil ? 3 : 4))
            }
        }
    }

    @Test(arguments: Sample.all) func aSampleIsOfItsTypeAndHasNoUnknownField(_ sample: Sample) throws {
        #expect(try unknownElements(in: sample.message()) == [])
    }

    @Test(arguments: Sample.all) func aSampleComesBackFromXMLAndJSON(_ sample: Sample) throws {
        if sample.descriptor.wire == .xml { return try expectRoundTrip(sample, sample.text()) }
        do {
            try expectRoundTrip(sample, sample.message().xmlString())
        } catch XMLWriteError.invalidName {
            // The keys of a map need not be names of elements.
        }
    }

    @Test(arguments: Sample.all) func aSampleIsWrittenInItsOrder(_ sample: Sample) throws {
        let message = try sample.message()
        let written = try sample.tree(
            sample.descriptor.wire == .xml ? message.xmlString() : String(decoding: message.json(), as: UTF8.self))
        #expect(try written == sample.tree(), "the keys of a map are written in their order")
    }

    @Test(arguments: Sample.all) func theDescriptorTellsHowASampleIsRecognised(_ sample: Sample) throws {
        let tree = try sample.tree()
        for match in sample.descriptor.match {
            let value = match.name.split(separator: "/").reduce(tree as WireValue?) { $0?[String($1)] }
            let text = try #require(value?.text, "\(match.name)")
            #expect(
                match.values.contains { match.isPrefix ? text.hasPrefix($0) : $0.lowercased() == text.lowercased() })
        }
        let candidates = sample.union.candidates(among: tree)
        #expect(candidates.contains(sample.name))
    }
}

extension MessageUnion {
    /// The names of the types that a message may have.
    fileprivate static func candidates(among tree: WireValue) -> [String] {
        candidates(for: tree).compactMap { $0.message.message.map { type(of: $0).descriptor.name } }
    }
}

/// The elements that a message, or a structure within it, carries beside its fields.
private func unknownElements(in value: Any) -> [WireElement] {
    if let fields = value as? UnknownFields { return fields.elements }
    return Mirror(reflecting: value).children.flatMap { unknownElements(in: $0.value) }
}
