import Foundation
import OfficialAccountMessages
import Testing

/// Every type has a sample, and reads and writes it.
@Suite struct SampleTests {
    @Test(arguments: Sample.all) func everyTypeHasASample(_ sample: Sample) {
        let path = Sample.root.appendingPathComponent(sample.path).path
        #expect(FileManager.default.fileExists(atPath: path), "\(sample.name) has no sample: write \(sample.path)")
    }

    @Test func everySampleHasAType() throws {
        let samples = Sample.root.appendingPathComponent("Tests/Samples/OfficialAccount")
        let names = try FileManager.default.subpathsOfDirectory(atPath: samples.path).filter { $0.hasSuffix(".xml") }
        let known = Set(Sample.all.map(\.path))
        for name in names {
            let path = "Tests/Samples/OfficialAccount/\(name)"
            #expect(known.contains(path), "no message type has the sample \(path)")
        }
        #expect(names.count == Sample.all.count)
    }

    @Test func everyTypeIsListedOnce() {
        #expect(InboundMessage.messageTypes.count == 90)
        #expect(Reply.messageTypes.count == 11)
        #expect(Set(Sample.all.map(\.name)).count == 101)
        #expect(Set(Sample.all.map(\.descriptor.schema)).count == 101)
        #expect(Sample.all.allSatisfy { $0.descriptor.platform == "OfficialAccount" && $0.descriptor.wire == .xml })
        #expect(Sample.all.allSatisfy { !$0.descriptor.match.isEmpty && !$0.descriptor.summary.isEmpty })
    }

    @Test(arguments: Sample.all) func aSampleIsOfItsTypeAndHasNoUnknownField(_ sample: Sample) throws {
        #expect(try unknownElements(in: sample.message(sample.text())) == [])
    }

    @Test(arguments: Sample.all) func aSampleComesBackFromXMLAndJSON(_ sample: Sample) throws {
        try expectRoundTrip(sample, sample.text())
    }

    @Test(arguments: Sample.all) func aSampleIsWrittenInItsOrder(_ sample: Sample) throws {
        let written = try Sample.tree(sample.message(sample.text()).xmlString())
        #expect(try written == sample.tree())
    }

    @Test(arguments: Sample.all) func theDescriptorTellsHowASampleIsRecognised(_ sample: Sample) throws {
        let tree = try sample.tree()
        for match in sample.descriptor.match {
            let value = try #require(tree[match.name]?.text)
            #expect(
                match.values.contains { match.isPrefix ? value.hasPrefix($0) : $0.lowercased() == value.lowercased() })
        }
    }
}

/// The elements that a message, or a structure within it, carries beside its fields.
private func unknownElements(in value: Any) -> [WireElement] {
    if let fields = value as? UnknownFields { return fields.elements }
    return Mirror(reflecting: value).children.flatMap { unknownElements(in: $0.value) }
}
