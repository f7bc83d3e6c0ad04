import Testing
import WeChatJSON

/// A document with a mark `¦` at the fault.
struct FaultyJSON: Sendable, CustomTestStringConvertible {
    let marked: String
    let rule: JSONError.Rule

    init(_ marked: String, _ rule: JSONError.Rule) {
        self.marked = marked
        self.rule = rule
    }

    var bytes: [UInt8] { Array(String(marked.unicodeScalars.filter { $0 != "¦" }).utf8) }
    var error: JSONError { JSONError(offset: marked.prefix { $0 != "¦" }.utf8.count, rule: rule) }
    var testDescription: String { marked }
}

/// The document as this library writes it.
func compact(_ document: String) throws -> String {
    var writer = JSONWriter()
    writer.write(try JSONNode(parsing: Array(document.utf8)))
    return String(decoding: writer.finish(), as: UTF8.self)
}

@Suite("Reading JSON")
struct JSONReaderTests {
    @Test(
        "Each rule of RFC 8259 is reported where it is broken",
        arguments: [
            FaultyJSON("¦", .unexpectedEnd),
            FaultyJSON(" \n¦", .unexpectedEnd),
            FaultyJSON("[¦", .unexpectedEnd),
            FaultyJSON("[1¦", .unexpectedEnd),
            FaultyJSON("[1,¦", .unexpectedEnd),
            FaultyJSON("{¦", .unexpectedEnd),
            FaultyJSON("{\"a\"¦", .unexpectedEnd),
            FaultyJSON("{\"a\":¦", .unexpectedEnd),
            FaultyJSON("{\"a\":1¦", .unexpectedEnd),
            FaultyJSON("{\"a\":1,¦", .unexpectedEnd),
            FaultyJSON("\"abc¦", .unexpectedEnd),
            FaultyJSON("\"a\\nbc¦", .unexpectedEnd),
            FaultyJSON("\"\\¦", .unexpectedEnd),

            FaultyJSON("¦x", .expected("a value")),
            FaultyJSON("¦tru", .expected("a value")),
            FaultyJSON("¦True", .expected("a value")),
            FaultyJSON("¦NaN", .expected("a value")),
            FaultyJSON("[¦-Infinity]", .invalidNumber),
            FaultyJSON("¦'a'", .expected("a value")),
            FaultyJSON("¦.5", .expected("a value")),
            FaultyJSON("¦+1", .expected("a value")),
            FaultyJSON("¦\u{A0}1", .expected("a value")),
            FaultyJSON("[¦,1]", .expected("a value")),
            FaultyJSON("[1,¦,2]", .expected("a value")),
            FaultyJSON("¦/* c */ 1", .expected("a value")),
            FaultyJSON("{\"a\":¦}", .expected("a value")),
            FaultyJSON("{¦a:1}", .expected("a name in quotation marks")),
            FaultyJSON("{¦1:2}", .expected("a name in quotation marks")),
            FaultyJSON("{¦,}", .expected("a name in quotation marks")),
            FaultyJSON("{\"a\" ¦1}", .expected("':' behind the name")),
            FaultyJSON("{\"a\"¦}", .expected("':' behind the name")),
            FaultyJSON("{\"a\":1 ¦\"b\":2}", .expected("',' or '}'")),
            FaultyJSON("{\"a\":1¦]", .expected("',' or '}'")),
            FaultyJSON("[1 ¦2]", .expected("',' or ']'")),
            FaultyJSON("[1¦}", .expected("',' or ']'")),

            FaultyJSON("[1,¦]", .trailingComma),
            FaultyJSON("{\"a\":1, ¦}", .trailingComma),
            FaultyJSON("1 ¦2", .trailingText),
            FaultyJSON("true¦x", .trailingText),
            FaultyJSON("{}¦,", .trailingText),
            FaultyJSON("0¦x10", .trailingText),

            FaultyJSON("¦01", .invalidNumber),
            FaultyJSON("[¦-01]", .invalidNumber),
            FaultyJSON("¦-", .invalidNumber),
            FaultyJSON("¦1.", .invalidNumber),
            FaultyJSON("¦1.e5", .invalidNumber),
            FaultyJSON("¦1e", .invalidNumber),
            FaultyJSON("¦1e+", .invalidNumber),
            FaultyJSON("{\"a\": ¦-a}", .invalidNumber),

            FaultyJSON("\"a¦\nb\"", .controlCharacter),
            FaultyJSON("\"\\n¦\u{0}\"", .controlCharacter),
            FaultyJSON("{\"¦\t\":1}", .controlCharacter),
            FaultyJSON("\"¦\\x\"", .invalidEscape),
            FaultyJSON("\"a¦\\'\"", .invalidEscape),
            FaultyJSON("\"¦\\u12G4\"", .invalidEscape),
            FaultyJSON("\"¦\\u+123\"", .invalidEscape),
            FaultyJSON("\"¦\\u12", .invalidEscape),
            FaultyJSON("\"¦\\U0041\"", .invalidEscape),
            FaultyJSON("\"中¦\\uD83D\"", .invalidEscape),
            FaultyJSON("\"¦\\uD83D\\n\"", .invalidEscape),
            FaultyJSON("\"¦\\uD83D\\u0041\"", .invalidEscape),
            FaultyJSON("\"¦\\uDE0A\"", .invalidEscape),
            FaultyJSON("\"¦\\uD83D\\uD83D\\uDE0A\"", .invalidEscape),
        ]
    )
    func fault(_ faulty: FaultyJSON) {
        #expect(throws: faulty.error) { try JSONNode(parsing: faulty.bytes) }
        #expect(faulty.error.description.hasPrefix("byte \(faulty.error.offset): "))
    }

    @Test(
        "What is well-formed is read, and written without blanks",
        arguments: [
            ("null", "null"), ("true", "true"), (" false\r\n", "false"), ("\u{FEFF}1", "1"),
            ("[]", "[]"), ("{ }", "{}"), ("[ 1 , 2 ]", "[1,2]"), ("{\"a\" : [ ] , \"b\":{}}", "{\"a\":[],\"b\":{}}"),
            ("\"\"", "\"\""), ("{\"\":\"\"}", "{\"\":\"\"}"), ("[[[]],[{}]]", "[[[]],[{}]]"),
            ("\"中文😊\u{7F}\"", "\"中文😊\u{7F}\""),
        ]
    )
    func wellFormed(_ document: String, _ expected: String) throws {
        #expect(try compact(document) == expected)
    }

    @Test(
        "A number keeps its spelling",
        arguments: [
            "0", "-0", "1.50", "1e5", "1E+05", "-1.0e-7", "9223372036854775808", "123456789012345678901234567890",
            "0.10",
        ]
    )
    func numbers(_ spelling: String) throws {
        guard case .number(let text) = try JSONNode(parsing: Array(spelling.utf8)).value else {
            Issue.record("no number")
            return
        }
        #expect(text == spelling)
        #expect(try compact("[\(spelling) ]") == "[\(spelling)]")
    }

    @Test(
        "Escapes are replaced",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u4e2d\u6587""#, "中文"),
            (#""\uD83D\ude0A!""#, "😊!"),
            (#""a\u0000b""#, "a\u{0}b"),
            (#""\uFFFF\uFFFE""#, "\u{FFFF}\u{FFFE}"),
            (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
        ]
    )
    func escapes(_ document: String, _ expected: String) throws {
        guard case .string(let text) = try JSONNode(parsing: Array(document.utf8)).value else {
            Issue.record("no string")
            return
        }
        #expect(Array(text.utf8) == Array(expected.utf8))
    }

    @Test("The order of members, and members of one name, are kept")
    func orderAndDuplicates() throws {
        let document = #"{"z":1,"a":2,"z":3,"é":4,"é":5}"#
        #expect(try compact(document) == document)
        guard case .number(let first)? = try JSONNode(parsing: Array(document.utf8))["z"]?.value else {
            Issue.record("no number")
            return
        }
        #expect(first == "1")
    }

    @Test("Values and names have their places")
    func places() throws {
        let document = " {\"中\" : [ 1.5 , \"\\n\" ] }"
        let node = try JSONNode(parsing: Array(document.utf8))
        #expect(node.offset == 1 && node.endOffset == document.utf8.count)
        guard case .object(let members) = node.value, case .array(let items)? = members.first?.node.value else {
            Issue.record("no object")
            return
        }
        #expect(members.map(\.nameOffset) == [2])
        #expect(members.map(\.node.offset) == [10])
        #expect(items.map(\.offset) == [12, 18])
        #expect(items.map(\.endOffset) == [15, 22])
    }

    @Test("Nesting is limited", arguments: [1, 2, 64])
    func depth(_ limit: Int) throws {
        let limits = JSONLimits(depth: limit)
        func nested(_ count: Int, _ open: String, _ close: String) -> [UInt8] {
            Array((String(repeating: open, count: count) + "1" + String(repeating: close, count: count)).utf8)
        }
        _ = try JSONNode(parsing: nested(limit, "[", "]"), limits: limits)
        _ = try JSONNode(parsing: nested(limit, "{\"a\":", "}"), limits: limits)
        #expect(throws: JSONError(offset: limit, rule: .tooDeep(limit: limit))) {
            try JSONNode(parsing: nested(limit + 1, "[", "]"), limits: limits)
        }
        #expect(throws: JSONError(offset: 5 * limit, rule: .tooDeep(limit: limit))) {
            try JSONNode(parsing: nested(limit + 1, "{\"a\":", "}"), limits: limits)
        }
    }

    @Test("A million brackets are refused at the limit")
    func manyBrackets() {
        #expect(throws: JSONError(offset: 64, rule: .tooDeep(limit: 64))) {
            try JSONNode(parsing: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test("Bytes are limited")
    func bytes() throws {
        _ = try JSONNode(parsing: Array("[12]".utf8), limits: JSONLimits(bytes: 4))
        #expect(throws: JSONError(offset: 3, rule: .tooManyBytes(limit: 3))) {
            try JSONNode(parsing: Array("[12]".utf8), limits: JSONLimits(bytes: 3))
        }
    }

    @Test(
        "Ill-formed UTF-8 is reported wherever it stands",
        arguments: [[0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF]]
    )
    func invalidUTF8(_ bytes: [UInt8]) {
        let document = Array("{\"a\":[1,\"b\\n\",null]}".utf8)
        for place in 0...document.count {
            #expect(throws: JSONError(offset: place, rule: .invalidUTF8)) {
                try JSONNode(parsing: Array(document[..<place] + bytes + document[place...]))
            }
        }
    }

    @Test("Documents that follow each other are read one by one")
    func sequence() throws {
        let bytes = Array(" {\"a\":1}\n[2]3 \"中\"\n ".utf8)
        var offset = 0
        var offsets: [Int] = []
        while let node = try JSONNode.next(in: bytes, at: &offset) {
            offsets += [node.offset, node.endOffset]
        }
        #expect(offsets == [1, 8, 9, 12, 12, 13, 14, 19])
    }

    @Test("A document is read whose strings hold what has to be escaped, and no other fault is passed over")
    func repairing() throws {
        let node = try JSONNode(repairing: Array("{\"a\u{0}\n".utf8) + [0xFF] + Array("\\t\":1}".utf8))
        guard case .number("1")? = node["a\u{0}\n\u{FFFD}\t"]?.value else {
            Issue.record("\(node)")
            return
        }
        for text in ["{\u{8}}", "{\"a\":1", "\"\\x\"", "{} \u{0}"] {
            #expect(throws: JSONError.self) { try JSONNode(repairing: Array(text.utf8)) }
        }
    }

    @Test("Ill-formed UTF-8 is no part of a document in a sequence")
    func invalidUTF8InSequence() {
        var offset = 0
        #expect(throws: JSONError(offset: 3, rule: .invalidUTF8)) {
            try JSONNode.next(in: Array("[\"a".utf8) + [0xFF] + Array("\"]".utf8), at: &offset)
        }
        #expect(offset == 0)
    }

    @Test("No beginning of a document passes for a document")
    func truncation() {
        let document = Array(#"{"a":[1.5e3,true,null,"\u4e2d\n中"],"b":{"c":false}}"#.utf8)
        for count in document.indices {
            #expect(throws: JSONError.self) { try JSONNode(parsing: Array(document[..<count])) }
        }
    }
}
