import TestSupport
import Testing
import WeChatJSON

@Suite("Writing JSON")
struct JSONWriterTests {
    private func written(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(pretty: pretty)
        body(&writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    @Test("Commas and colons stand where they belong")
    func pieces() {
        let document = written { writer in
            writer.beginObject()
            writer.write(name: "a")
            writer.beginArray()
            writer.write(integer: .min)
            writer.write(boolean: true)
            writer.beginObject()
            writer.endObject()
            writer.writeNull()
            writer.endArray()
            writer.write(name: "b")
            writer.write(number: "1.50")
            writer.write(name: "c")
            writer.write(string: "x")
            writer.endObject()
        }
        #expect(document == #"{"a":[-9223372036854775808,true,{},null],"b":1.50,"c":"x"}"#)
    }

    @Test("Pretty documents have a line for each value, and none for nothing")
    func pretty() throws {
        let node = try JSONNode(parsing: Array(#"{"a":[1,{"b":[]}],"c":{},"d":"e"}"#.utf8))
        let expected = """
            {
              "a": [
                1,
                {
                  "b": []
                }
              ],
              "c": {},
              "d": "e"
            }
            """
        #expect(written(pretty: true) { $0.write(node) } == expected)
    }

    @Test(
        "Characters are escaped where they must be",
        arguments: [
            ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{8}\u{1F}", #""\u0000\u0008\u001f""#),
            ("\u{7F}中😊\u{2028}", "\"\u{7F}中😊\u{2028}\""),
        ]
    )
    func escapes(_ text: String, _ expected: String) {
        #expect(written { $0.write(string: text) } == expected)
    }

    @Test("What is escaped is found at every place of a text", arguments: 0..<24)
    func escapesEverywhere(_ place: Int) {
        for (special, expected) in [("\"", "\\\""), ("\\", "\\\\"), ("\u{1F}", "\\u001f"), ("\u{0}", "\\u0000")] {
            for filler in [" ", "!", "#", "[", "]", "\u{7F}", "é", "中"] {
                let before = String(repeating: filler, count: place)
                let after = String(repeating: filler, count: 23 - place)
                let text = written { $0.write(string: before + special + after + special) }
                #expect(text == "\"\(before)\(expected)\(after)\(expected)\"")
            }
        }
    }

    @Test("Any value comes back as it was written", arguments: [1, 2, 3, 4] as [UInt64])
    func roundTrip(_ seed: UInt64) throws {
        var random = RandomJSON(seed: seed)
        var different: [String] = []
        for _ in 0..<2500 {
            let node = random.node(depth: 0)
            let document = written { $0.write(node) }
            let again = try JSONNode(parsing: Array(document.utf8))
            let indented = try JSONNode(parsing: Array(written(pretty: true) { $0.write(node) }.utf8))
            if !isSame(node, again) || !isSame(node, indented) { different.append(document) }
        }
        #expect(different.isEmpty)
    }
}

/// Whether two values are the same to the byte and in their order.
private func isSame(_ left: JSONNode, _ right: JSONNode) -> Bool {
    switch (left.value, right.value) {
    case (.object(let left), .object(let right)):
        left.count == right.count
            && zip(left, right).allSatisfy { $0.name.utf8.elementsEqual($1.name.utf8) && isSame($0.node, $1.node) }
    case (.array(let left), .array(let right)):
        left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
    case (.string(let left), .string(let right)), (.number(let left), .number(let right)):
        left.utf8.elementsEqual(right.utf8)
    case (.boolean(let left), .boolean(let right)): left == right
    case (.null, .null): true
    default: false
    }
}

private struct RandomJSON {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

    mutating func node(depth: Int) -> JSONNode {
        switch below(depth < 5 ? 7 : 5) {
        case 0: return JSONNode(value: .null)
        case 1: return JSONNode(value: .boolean(below(2) == 0))
        case 2:
            let spellings = ["0", "-0", "1.50", "1e5", "-12E-3", "9223372036854775808"]
            return JSONNode(value: .number(spellings.randomElement(using: &generator) ?? "0"))
        case 3, 4: return JSONNode(value: .string(text()))
        case 5: return JSONNode(value: .array((0..<below(5)).map { _ in node(depth: depth + 1) }))
        default:
            let members = (0..<below(5)).map { _ in JSONNode.Member(name: text(), node: node(depth: depth + 1)) }
            return JSONNode(value: .object(members))
        }
    }

    private mutating func text() -> String {
        let pieces = [
            "\"", "\\", "/", "\u{0}", "\n", "\r", "\t", "\u{1F}", "\u{7F}", "中文", "😊", "e\u{301}", "a", "\\u0041",
        ]
        var text = ""
        for _ in 0..<below(8) {
            if below(3) == 0, let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) {
                text.unicodeScalars.append(scalar)
            } else {
                text += pieces.randomElement(using: &generator) ?? ""
            }
        }
        return text
    }
}
