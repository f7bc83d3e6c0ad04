import Testing
import WeChatMessageCoding

/// Messages are equal when their fields are, and what they carry beside them.
@Suite struct EqualityTests {
    /// A change of each field.
    private static let changes: [@Sendable (inout Everything) -> Void] = [
        { $0.text = "a" }, { $0.plain = "" }, { $0.int = 1 }, { $0.small = 1 }, { $0.optionalSmall = 0 },
        { $0.large = 0 }, { $0.double = 0.5 }, { $0.optionalDouble = 0 }, { $0.optionalDouble = .infinity },
        { $0.truth = true }, { $0.optionalTruth = false }, { $0.flag = true }, { $0.optionalFlag = false },
        { $0.time = 0 }, { $0.id = 0 }, { $0.id = "a" }, { $0.color = .red }, { $0.level = .low },
        { $0.numbers = [1, 2] }, { $0.parts = [.init("a")] }, { $0.parts = [.init("a", [.init("b")])] },
        { $0.levels = [.low] }, { $0.inner = .init("") }, { $0.counts = ["a": 1] }, { $0.named = ["a": .init("")] },
        { $0.colors = [.red] }, { $0.colors = [.red, .red] }, { $0.colors = [.init(rawValue: "red|red")] },
        { $0.unknownFields = UnknownFields([WireElement("A", .text("1"))]) },
        { $0.inner = .init("", unknown: [WireElement("A", .text("1"))]) },
        { $0.parts = [.init("a", unknown: [WireElement("A", .text("1"))]), .init("b")] },
        { $0.parts = [.init("a"), .init("b", unknown: [WireElement("A", .text("1"))])] },
    ]

    @Test func aMessageThatDiffersInOneFieldIsAnother() {
        var values = [Everything()]
        for change in Self.changes {
            values.append(Everything())
            change(&values[values.count - 1])
        }
        for (index, left) in values.enumerated() {
            #expect(values.indices.filter { left == values[$0] } == [index])
        }
    }

    @Test func lettersAreComparedAndNotTheirBytes() {
        var (left, right) = (Everything(), Everything())
        (left.text, right.text) = ("caf\u{e9}", "cafe\u{301}")
        #expect(left == right)
    }

    @Test func theTwoZerosAreEqual() {
        var negative = Everything()
        negative.double = -0.0
        #expect(negative == Everything())
    }

    @Test func theSpellingOfANumberDoesNotCount() throws {
        let plain = try Everything(xml: "<xml><Kind>everything</Kind><Int>7</Int></xml>")
        let spelt = try Everything(xml: "<xml><Kind>everything</Kind><Int>007</Int></xml>")
        #expect(plain.unknownFields.isEmpty && plain == spelt)
    }

    @Test func theOrderOfUnknownElementsOfDifferentNamesDoesNotCount() {
        let elements = [WireElement("A", .text("1")), WireElement("B", .number("2"))]
        let (left, right) = (Everything.Part("", unknown: elements), Everything.Part("", unknown: elements.reversed()))
        #expect(left == right)
        #expect(left != Everything.Part("", unknown: [elements[0]]))
    }
}

extension Everything.Part {
    fileprivate init(_ name: String, unknown elements: [WireElement]) {
        self.init(name)
        unknownFields = UnknownFields(elements)
    }
}
