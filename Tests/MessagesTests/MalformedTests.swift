import Testing
import WeChatMessageCoding

/// A message that breaks its schema is read whole, with the field and the reason; XML that breaks off is an error.
@Suite struct MalformedTests {
    /// Expects that a tree is malformed, read as XML, as JSON's values and as the type itself.
    private func expectMalformed(
        _ sample: Sample, _ tree: WireValue, _ path: String, _ fault: FieldProblem.Fault
    ) throws {
        let problem = FieldProblem(path: path, fault: fault)
        for outcome in [try sample.decode(tree.xml()), sample.decode(tree)] {
            let malformed = try #require(outcome.malformed, "\(path): \(outcome.summary)")
            #expect(malformed.type == sample.name)
            #expect(malformed.reason == problem)
            #expect(malformed.message.value.normalized == tree.normalized)
        }
        let error = #expect(throws: MessageError.self) { try sample.type.init(xml: tree.xml()) }
        guard case .field(problem) = error else {
            Issue.record("\(path): \(String(describing: error))")
            return
        }
    }

    @Test(arguments: Sample.xml) func aRequiredFieldMustBeThere(_ sample: Sample) throws {
        for field in try SampleField.all(in: sample) where field.isRequired {
            let tree = try sample.tree().removing(field.place)
            if field.isDiscriminator(of: sample) {
                // Another kind, or none.
                #expect(sample.decode(tree).message(of: sample.name) == nil)
                #expect(try sample.decode(tree.xml()).malformed?.type != sample.name)
            } else if field.isWholeOptionalObject {
                try expectRoundTrip(sample, tree.xml())
            } else {
                try expectMalformed(sample, tree, field.path, .missing)
            }
        }
    }

    @Test(arguments: Sample.xml) func numbersMustBeNumbers(_ sample: Sample) throws {
        for field in try SampleField.all(in: sample) where try field.schema.isNumber() && !field.schema.isMessageID() {
            var values = ["x", "1x", "0x10", "--1", "1,5", "1 2", "٣", "１", "nan", "inf", "<b>1</b>"]
            values += ["-", "+", ".", "1e"]
            if try field.schema.isInteger() {
                values += ["1.5", "99999999999999999999", "-99999999999999999999", "9223372036854775808"]
            } else {
                values += ["1e999", "-1e999", String(repeating: "9", count: 401)]
            }
            if try field.schema.isFlag() { values += ["2", "-1", "yes"] }
            if field.isRequired { values.append("") }
            for value in values {
                let tree = try sample.tree().setting(field.place, to: value)
                let expected = try field.expectation
                try expectMalformed(sample, tree, field.path, .invalid(expected: expected, found: value))
            }
        }
    }

    @Test(arguments: Sample.xml) func truthValuesMustBeOnes(_ sample: Sample) throws {
        for field in try SampleField.all(in: sample) where try field.schema.isBoolean() {
            for value in ["yes", "2", "tru"] + (field.isRequired ? [""] : []) {
                let tree = try sample.tree().setting(field.place, to: value)
                try expectMalformed(sample, tree, field.path, .invalid(expected: "true or false", found: value))
            }
        }
    }

    @Test(arguments: Sample.xml) func anObjectMustHaveElements(_ sample: Sample) throws {
        for field in try SampleField.all(in: sample)
        where try field.schema.isObject() && !field.isDiscriminator(of: sample) {
            let tree = try sample.tree().setting(field.place, to: "text")
            try expectMalformed(sample, tree, field.path, .invalid(expected: "elements", found: "text"))
        }
    }

    @Test(arguments: Sample.xml) func aListMustHaveElements(_ sample: Sample) throws {
        for field in try SampleField.all(in: sample) where try field.schema.isList() {
            let tree = try sample.tree().setting(field.place, to: "text")
            let reason = try sample.decode(tree.xml()).malformed?.reason
            #expect(reason == FieldProblem(path: field.path, fault: .invalid(expected: "elements", found: "text")))
            // In JSON a list of one may be the item itself, which a text can be.
            let outcome = sample.decode(tree)
            if try field.schema.holdsTexts() {
                #expect(outcome.message(of: sample.name) != nil)
            } else {
                #expect(outcome.malformed?.reason.path.hasPrefix("\(field.path)/") == true)
            }
        }
    }

    @Test(arguments: Sample.xml) func aTextMustHaveNoElements(_ sample: Sample) throws {
        let inner = WireValue.object([WireElement("Inner", .text("1"))])
        for field in try SampleField.all(in: sample)
        where try !field.schema.isObject() && !field.schema.isList() && !field.isDiscriminator(of: sample) {
            let tree = try sample.tree().replacing(field.place) { [WireElement($0.name, inner)] }
            try expectMalformed(
                sample, tree, field.path, .invalid(expected: try field.expectation, found: "elements"))
        }
    }

    @Test(arguments: Sample.xml) func everyTruncationIsAnError(_ sample: Sample) throws {
        let bytes = Array(try sample.text().utf8)
        let end = try #require(bytes.lastIndex(of: UInt8(ascii: ">")))
        for count in 0...end {
            #expect(throws: XMLError.self) { try sample.decode(xml: bytes[..<count]) }
        }
        let json = try sample.message(sample.text()).json()
        for count in 0..<json.count {
            #expect(throws: MessageError.self) { try sample.decode(json: Array(json[..<count])) }
        }
    }
}

extension SampleField {
    /// What a problem with the field says it should be.
    fileprivate var expectation: String {
        get throws {
            if try schema.isMessageID() { return "an ID" }
            if try schema.isBoolean() { return "true or false" }
            if try schema.isFlag() { return "0 or 1" }
            if try schema.isTime() { return "a time in seconds since 1970" }
            if try schema.isSmall() { return "an integer of 32 bits" }
            if try schema.isInteger() { return "an integer" }
            return try schema.isNumber() ? "a number" : "text"
        }
    }
}
