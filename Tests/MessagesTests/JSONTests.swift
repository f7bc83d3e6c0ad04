import TestSupport
import Testing
import WeChatMessageCoding

/// Messages that come or go as JSON: what is otherwise than documented is read and kept, what does not fit is told.
@Suite struct JSONTests {
    @Test(arguments: Sample.json) func membersComeInAnyOrder(_ sample: Sample) throws {
        let message = try sample.message()
        var generator = SeededGenerator(seed: 0x5EED)
        for _ in 0..<4 {
            let tree = try sample.tree().reordered { $0.shuffled(using: &generator) }
            let outcome = sample.decode(tree)
            #expect(outcome.known.map { areEqual(message, $0) } == true, "\(outcome.summary)")
        }
    }

    /// As WeChat pushes it to who has chosen JSON: some objects are not there, and what they hold is.
    @Test(arguments: Sample.xml.filter { !$0.descriptor.flattenedInJSON.isEmpty })
    func aPushLeavesOutWhatWeChatDoes(_ sample: Sample) throws {
        let message = try sample.message()
        let pushed = try WireValue(json: message.pushedJSON())
        let whole = try WireValue(json: message.json())
        for name in sample.descriptor.flattenedInJSON {
            guard case .object(let held)? = whole[name] else {
                Issue.record("the sample has no \(name)")
                continue
            }
            #expect(pushed[name] == nil)
            for member in held { #expect(pushed[member.name] == member.value) }
        }
        #expect(sample.decode(pushed).known.map { areEqual(message, $0) } == true)
    }

    @Test(arguments: Sample.json) func unknownMembersAreKept(_ sample: Sample) throws {
        let added = [
            WireElement("new_field", .text("新的 🎁")),
            WireElement(
                "new_object", .object([WireElement("list", .array([.number("1.50"), .null, .boolean(true)]))])),
        ]
        let tree = try sample.tree().reordered { $0 + added }
        let message = try #require(sample.decode(tree).message(of: sample.name))
        #expect(message.unknownFields.elements == added)
        #expect(try WireValue(json: message.json()) == tree)
    }

    @Test(arguments: Sample.all) func nullIsNoValueAndIsWrittenBack(_ sample: Sample) throws {
        let whole = try WireValue(json: sample.message().json())
        let properties = try sample.schema().properties()
        func isOptional(_ name: String) -> Bool {
            properties[name]?.isRequired == false && !sample.discriminators.contains(name)
        }
        let tree = whole.reordered { $0.map { isOptional($0.name) ? WireElement($0.name, .null) : $0 } }
        let message = try #require(sample.decode(tree).message(of: sample.name))
        #expect(try WireValue(json: message.json()) == tree)
        let without = whole.reordered { $0.filter { !isOptional($0.name) } }
        let outcome = sample.decode(without)
        #expect(outcome.known.map { areEqual(message, $0) } == true, "\(outcome.summary)")
    }

    @Test(arguments: Sample.json) func aRequiredMemberMustBeThere(_ sample: Sample) throws {
        for (name, property) in try sample.schema().properties() where property.isRequired {
            let tree = try sample.tree().reordered { $0.filter { $0.name != name } }
            let outcome = sample.decode(tree)
            if sample.discriminators.contains(name) {
                #expect(outcome.message(of: sample.name) == nil)
            } else if try !property.schema.isSiblingList() {
                #expect(outcome.malformed?.reason == FieldProblem(path: name, fault: .missing), "\(outcome.summary)")
                #expect(outcome.malformed?.message.value == tree)
            }
        }
    }

    @Test(arguments: Sample.json) func everyTruncationIsAnError(_ sample: Sample) throws {
        let json = try sample.message().json()
        for count in 0..<json.count {
            #expect(throws: MessageError.self) { try sample.decode(json: Array(json[..<count])) }
        }
    }

    @Test(arguments: Sample.json) func aDamagedMessageIsReadOrRefused(_ sample: Sample) throws {
        var generator = SeededGenerator(seed: 0xDA_4A6E)
        let pieces = ["{", "}", "[", "]", "\"", ",", ":", "null", "1e5", "\\u4e2d", "\"a\":1,", "é"].map {
            Array($0.utf8)
        }
        let original = Array(try sample.text().utf8)
        for _ in 0..<100 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...2, using: &generator) {
                let start = Int.random(in: 0..<bytes.count, using: &generator)
                let end = min(bytes.count, start + Int.random(in: 0...8, using: &generator))
                bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &generator) ?? [])
            }
            guard let outcome = try? sample.decode(json: bytes) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            switch outcome {
            case .known(let message):
                let again = try sample.decode(json: message.json())
                #expect(again.known.map { areEqual(message, $0) } == true, "\(again.summary) of \(text)")
            case .unknown(let message): #expect(try message.value == WireValue(json: bytes))
            case .malformed(let message): #expect(try message.message.value == WireValue(json: bytes))
            }
        }
    }
}

extension Sample {
    /// The members of the top level that tell the kind of the message, or hold what does.
    fileprivate var discriminators: [String] { descriptor.match.map { String($0.name.prefix { $0 != "/" }) } }
}
