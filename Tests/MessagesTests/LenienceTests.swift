import Foundation
import TestSupport
import Testing
import WeChatMessageCoding

/// What WeChat may send otherwise than documented is read, kept and written back.
@Suite struct LenienceTests {
    private static let unknown = [
        WireElement("NewField", .text("新的 🎁 ]]> & <b>")),
        WireElement(
            "NewObject",
            .object([
                WireElement("Inner", .text("1")), WireElement("List", .text("a")), WireElement("List", .text("b")),
                WireElement("Deep", .object([WireElement("Empty", .text(""))])),
            ])),
    ]

    @Test(arguments: Sample.xml) func elementsComeInAnyOrder(_ sample: Sample) throws {
        let tree = try sample.tree()
        let message = try sample.message(sample.text())
        var generator = SeededGenerator(seed: 0x5EED)
        var orders = [tree.reordered { $0.reversed() }, tree.reordered { $0.sorted { $0.name < $1.name } }]
        for _ in 0..<2 { orders.append(tree.reordered { $0.shuffled(using: &generator) }) }
        for order in orders.map({ $0.groupingNames(as: tree) }) {
            #expect(areEqual(message, try sample.message(order.xml())))
            try expectRoundTrip(sample, order.xml())
        }
    }

    @Test(arguments: Sample.xml) func constantsComeInAnyCase(_ sample: Sample) throws {
        let tree = try sample.tree()
        let message = try sample.message(sample.text())
        for change in [{ $0.uppercased() }, { $0.lowercased() }, \.capitalized] as [(String) -> String] {
            var changed = tree
            for field in try SampleField.all(in: sample) where field.schema.isConstant {
                changed = changed.setting(field.place, to: change(field.element.value.text ?? ""))
            }
            #expect(areEqual(message, try sample.message(changed.xml())))
            try expectRoundTrip(sample, changed.xml())
        }
    }

    @Test(arguments: Sample.xml.filter { $0.descriptor.match.contains { $0.values.count > 1 && !$0.isPrefix } })
    func otherValuesOfConstantsAreRead(_ sample: Sample) throws {
        let tree = try sample.tree()
        let message = try sample.message(sample.text())
        for match in sample.descriptor.match where !match.isPrefix {
            for value in match.values.dropFirst() {
                let changed = tree.reordered { elements in
                    elements.map { $0.name == match.name ? WireElement($0.name, .text(value)) : $0 }
                }
                #expect(areEqual(message, try sample.message(changed.xml())))
                try expectRoundTrip(sample, changed.xml())
            }
        }
    }

    @Test(arguments: Sample.xml) func unknownElementsAreKeptAtEveryLevel(_ sample: Sample) throws {
        try expectRoundTrip(sample, sample.tree().appendingEverywhere(Self.unknown).xml())
        let inFront = try sample.tree().reordered { Self.unknown + $0 }
        try expectRoundTrip(sample, inFront.xml())
        let message = try sample.message(inFront.xml())
        #expect(message.unknownFields.elements == Self.unknown)
        #expect(message.unknownFields["NewObject"]?["Inner"]?.text == "1")
    }

    @Test(arguments: Sample.all) func unknownElementsAreAdded(_ sample: Sample) throws {
        let message = try sample.message()
        var extended = message
        for element in Self.unknown { extended.addUnknownField(element) }
        let (before, after) = (message.unknownFields, extended.unknownFields)
        #expect(after.elements == before.elements + Self.unknown)
        let written = try sample.decode(json: extended.json())
        let again = try #require(written.message(of: sample.name))
        let (isChanged, isKept) = (!areEqual(message, extended), areEqual(extended, again))
        #expect(isChanged && isKept)
    }

    @Test(arguments: Sample.xml) func aSecondElementOfANameIsKept(_ sample: Sample) throws {
        for field in try SampleField.all(in: sample) {
            let doubled = try sample.tree().replacing(field.place) { [$0, $0] }
            if try field.schema.isList() || field.schema.isText() || field.schema.isMap() {
                // Two elements that hold a list make one list of all items.
                let message = try sample.message(doubled.xml())
                #expect(!areEqual(message, try sample.message(sample.text())))
                #expect(areEqual(message, try sample.message(message.xmlString())))
            } else {
                try expectRoundTrip(sample, doubled.xml())
            }
        }
    }

    @Test(arguments: Sample.xml) func optionalElementsMayBeEmpty(_ sample: Sample) throws {
        let fields = try SampleField.all(in: sample).filter { !$0.isRequired && !$0.isItem }
        for field in fields { try expectRoundTrip(sample, sample.tree().setting(field.place, to: "").xml()) }
        let all = try fields.reduce(sample.tree()) { $0.setting($1.place, to: "") }
        try expectRoundTrip(sample, all.xml())
        try expectRoundTrip(sample, all.xml(\.asCDATA))
    }

    @Test(arguments: Sample.xml) func optionalElementsMayBeAbsent(_ sample: Sample) throws {
        let fields = try SampleField.all(in: sample).filter { !$0.isRequired }
        for field in fields { try expectRoundTrip(sample, sample.tree().removing(field.place).xml()) }
        // From the last on, so that the places before stay what they are.
        let none = try fields.reversed().reduce(sample.tree()) { $0.removing($1.place) }
        try expectRoundTrip(sample, none.xml())
    }

    @Test(arguments: Sample.all) func blanksStandAroundNumbersAndAreWrittenBack(_ sample: Sample) throws {
        let fields = try SampleField.all(in: sample).filter { field in
            try !field.isItem && !field.schema.isMessageID() && (field.schema.isNumber() || field.schema.isBoolean())
        }
        let tree = try sample.tree()
        let padded = fields.reduce(tree) { $0.setting($1.place, to: " \($1.element.value.text ?? "")\n") }
        let message = try #require(sample.decode(padded).message(of: sample.name))
        #expect(areEqual(message, try sample.message()))
        if sample.descriptor.wire == .xml {
            try expectRoundTrip(sample, padded.xml())
        } else {
            #expect(try WireValue(json: message.json()) == padded)
        }
    }

    @Test(arguments: Sample.xml) func layoutDoesNotMatter(_ sample: Sample) throws {
        let tree = try sample.tree()
        let message = try sample.message(sample.text())
        let layouts: [(String) -> String] = [
            { $0.asCDATA },
            { "\n  <![CDATA[\($0)]]>\r\n\t" },
            { "<!-- note --><![CDATA[\($0)]]>" },
            { "<![CDATA[\($0.prefix(2))]]><![CDATA[\($0.dropFirst(2))]]>" },
            { $0.isPlain ? " \n\($0)\n " : "<![CDATA[\($0)]]>" },
            { $0.unicodeScalars.map { "&#\($0.value);" }.joined() },
        ]
        for layout in layouts {
            let xml = tree.xml(layout)
            #expect(areEqual(message, try sample.message(xml)))
            try expectRoundTrip(sample, xml)
            try expectRoundTrip(sample, "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- -->\(xml)\n")
            try expectRoundTrip(sample, xml.replacing(/(<\/\w+>)</) { "\($0.1)\n text \r\n<" })
        }
    }
}

extension WireValue {
    /// The tree with the elements of one name in the order they have in another: among them it matters.
    fileprivate func groupingNames(as other: WireValue) -> WireValue {
        guard case .object(let elements) = self, case .object(var originals) = other else { return self }
        return .object(
            elements.map { element in
                let index = originals.firstIndex { $0.name == element.name } ?? 0
                return originals.remove(at: index)
            })
    }
}

extension String {
    /// Whether the text may stand without CDATA.
    fileprivate var isPlain: Bool { !contains { "<>&".contains($0) || $0.isWhitespace } }
}
