import Testing
import WeChatMessageCoding

/// A message with more fields than a word has bits.
private struct Wide: Message {
    static let count = 70
    var values: [Int?] = Array(repeating: nil, count: Wide.count)
    var unknownFields = UnknownFields()

    static var descriptor: MessageDescriptor {
        """
        platform: Tests
        name: Wide
        direction: inbound
        wire: xml
        schema: Tests/Wide.json
        summary: A message.
        """
    }

    static let fieldNames: FieldNames = """
        F0 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24 F25 F26 F27 F28 F29 \
        F30 F31 F32 F33 F34 F35 F36 F37 F38 F39 F40 F41 F42 F43 F44 F45 F46 F47 F48 F49 F50 F51 F52 F53 F54 F55 F56 \
        F57 F58 F59 F60 F61 F62 F63 F64 F65 F66 F67 F68 F69
        """

    static var names: [FieldName] {
        [
            "F0", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15", "F16",
            "F17", "F18", "F19", "F20", "F21", "F22", "F23", "F24", "F25", "F26", "F27", "F28", "F29", "F30", "F31",
            "F32", "F33", "F34", "F35", "F36", "F37", "F38", "F39", "F40", "F41", "F42", "F43", "F44", "F45", "F46",
            "F47", "F48", "F49", "F50", "F51", "F52", "F53", "F54", "F55", "F56", "F57", "F58", "F59", "F60", "F61",
            "F62", "F63", "F64", "F65", "F66", "F67", "F68", "F69",
        ]
    }

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&state) { decoder.read(&values[field]) }
        decoder.end(state, required: 1 << 63 | 1, 1 << 5 | 1, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        for (name, value) in zip(Self.names, values) { encoder.write(name, value) }
        encoder.end()
    }
}

@Suite struct WideGroupTests {
    private func xml(_ fields: some Sequence<Int>) -> String {
        "<xml>\(fields.map { "<F\($0)>\($0)</F\($0)>" }.joined())</xml>"
    }

    @Test func everyFieldHasItsPlace() throws {
        let message = try Wide(xml: xml(0..<Wide.count))
        #expect(message.values == Array(0..<Wide.count))
        #expect(try message.xmlString() == xml(0..<Wide.count))
        #expect(try Wide(json: message.json()) == message)
        #expect(try Wide(xml: xml((0..<Wide.count).reversed())) == message)
        #expect(try Wide(xml: xml((0..<Wide.count).map { $0 * 37 % Wide.count })) == message)
    }

    @Test(arguments: [0, 63, 64, 69]) func aRequiredFieldIsMissed(_ field: Int) {
        let fields = (0..<Wide.count).filter { $0 != field }
        let error = #expect(throws: MessageError.self) { try Wide(xml: xml(fields)) }
        #expect(error?.description == "F\(field): the field is required, and the message has none")
    }

    @Test func otherFieldsMayBeAbsent() throws {
        #expect(try Wide(xml: xml([0, 63, 64, 69])).values.compactMap { $0 } == [0, 63, 64, 69])
    }

    @Test(arguments: [1, 63, 64, 68]) func aSecondElementOfAFieldIsKept(_ field: Int) throws {
        let message = try Wide(xml: xml(Array(0..<Wide.count) + [field]))
        #expect(message.unknownFields.elements == [WireElement("F\(field)", .text("\(field)"))])
        #expect(try Wide(json: message.json()) == message)
    }
}
