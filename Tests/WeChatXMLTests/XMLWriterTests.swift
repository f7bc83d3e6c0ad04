import TestSupport
import Testing
import WeChatXML

@Suite("Writing")
struct XMLWriterTests {
    private func written(_ body: (inout XMLWriter, UnsafeBufferPointer<UInt8>) -> Void) throws(XMLWriteError) -> String
    {
        var writer = XMLWriter()
        let name: StaticString = "a"
        body(&writer, UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        return String(decoding: try writer.finish(), as: UTF8.self)
    }

    private func cdata(_ text: String) throws(XMLWriteError) -> String {
        try written { $0.element($1, cdata: text) }
    }

    private func plain(_ text: String) throws(XMLWriteError) -> String {
        try written { $0.element($1, text: text) }
    }

    @Test(
        "A text in a CDATA section",
        arguments: [
            ("", "<a><![CDATA[]]></a>"),
            ("x", "<a><![CDATA[x]]></a>"),
            (" <&> \n\t", "<a><![CDATA[ <&> \n\t]]></a>"),
            ("]]", "<a><![CDATA[]]]]></a>"),
            ("]]>", "<a><![CDATA[]]]]><![CDATA[>]]></a>"),
            ("]]]>]]>", "<a><![CDATA[]]]]]><![CDATA[>]]]]><![CDATA[>]]></a>"),
            ("x\ry", "<a><![CDATA[x]]>&#13;<![CDATA[y]]></a>"),
            ("中文😊", "<a><![CDATA[中文😊]]></a>"),
        ]
    )
    func inCDATA(_ text: String, _ expected: String) throws {
        #expect(try cdata(text) == expected)
    }

    @Test(
        "A plain text",
        arguments: [
            ("", "<a></a>"),
            ("x y", "<a>x y</a>"),
            ("<&>\"'", "<a>&lt;&amp;&gt;\"'</a>"),
            ("]]>", "<a>]]&gt;</a>"),
            (" x ", "<a>&#32;x&#32;</a>"),
            (" ", "<a>&#32;</a>"),
            ("\n\r\t", "<a>&#10;&#13;&#9;</a>"),
        ]
    )
    func inPlain(_ text: String, _ expected: String) throws {
        #expect(try plain(text) == expected)
    }

    @Test("Integers of every length", arguments: [0, -1, 7, 10, 99, 1_700_000_000, .max, .min] as [Int64])
    func integer(_ value: Int64) throws {
        #expect(try written { $0.element($1, integer: value) } == "<a>\(value)</a>")
    }

    @Test("Names and texts of every length, in memory of any size, which is not left", arguments: 1...40)
    func lengths(_ nameCount: Int) throws {
        let name = String((0..<nameCount).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0 % 26))) })
        let guardByte: UInt8 = 0xAA
        for textCount in 0...70 {
            let text = String(repeating: "中b", count: textCount / 4) + String(repeating: "x", count: textCount % 4)
            let expected = "<\(name)><\(name)><![CDATA[\(text)]]></\(name)><\(name)>-12</\(name)></\(name)>"
            let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 400)
            defer { memory.deallocate() }
            for scratchCount in [0, 1, nameCount, nameCount + 10, expected.utf8.count, 300] {
                memory.initialize(repeating: guardByte)
                var writer = XMLWriter(scratch: UnsafeMutableBufferPointer(rebasing: memory[..<scratchCount]))
                var bytes = name
                bytes.withUTF8 { name in
                    writer.start(name)
                    writer.element(name, cdata: text)
                    writer.element(name, integer: -12)
                    writer.end(name)
                }
                #expect(String(decoding: try writer.finish(), as: UTF8.self) == expected)
                #expect(memory[scratchCount...].allSatisfy { $0 == guardByte })
            }
        }
    }

    @Test("What is special in a text of any length is found, wherever it stands", arguments: 0...70)
    func places(_ count: Int) throws {
        for place in 0...count {
            let before = String(repeating: "x", count: place)
            let after = String(repeating: "y", count: count - place)
            #expect(try cdata(before + "]]>" + after) == "<a><![CDATA[\(before)]]]]><![CDATA[>\(after)]]></a>")
            for scalar in ["\u{1}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"] as [Unicode.Scalar] {
                #expect(throws: XMLWriteError.illegalCharacter(scalar, element: "a")) {
                    try cdata(before + String(Character(scalar)) + after)
                }
            }
        }
    }

    @Test(
        "Characters that XML forbids are refused, wherever they stand",
        arguments: Array(0x00...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F) + [0xFFFE, 0xFFFF] as [UInt32]
    )
    func illegalCharacters(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let error = XMLWriteError.illegalCharacter(scalar, element: "a")
        for before in 0..<10 {
            let text = String(repeating: "x", count: before) + String(Character(scalar)) + "中文]]>y"
            #expect(throws: error) { try cdata(text) }
            #expect(throws: error) { try plain(text) }
        }
    }

    @Test("Where they are allowed they are written as they are, but for NUL")
    func allowedCharacters() throws {
        func element(_ text: String) throws -> XMLElement {
            try XMLElement(
                written { writer, name in
                    writer.allowsForbiddenCharacters = true
                    writer.element(name, cdata: text)
                })
        }
        let text = "\u{1}x]]>\r\u{1F}中\u{FFFE}\u{FFFF}"
        #expect(try element(text) == XMLElement("a", text))
        #expect(throws: XMLWriteError.illegalCharacter("\0", element: "a")) { try element("\u{2}\0") }
    }

    @Test(
        "Neighbours of what is forbidden are written",
        arguments: [
            "\u{9}\u{A}\u{20}\u{7F}\u{80}", "\u{FFFD}\u{FFFC}", "\u{1FFFE}\u{10FFFF}", "\u{EFFF}\u{F000}\u{D7FF}",
        ]
    )
    func legalCharacters(_ text: String) throws {
        #expect(try XMLElement(cdata(text)) == XMLElement("a", text))
        #expect(try XMLElement(plain(text)) == XMLElement("a", text))
    }

    @Test("The first fault is the one that is thrown")
    func firstFault() {
        #expect(throws: XMLWriteError.illegalCharacter("\u{1}", element: "a")) {
            try written { writer, name in
                writer.element(name, cdata: "\u{1}\u{2}")
                writer.fail(.invalidName("b c"))
            }
        }
    }

    @Test("A message of each fault says what is wrong")
    func descriptions() {
        #expect(
            XMLWriteError.illegalCharacter("\u{1}", element: "a").description
                == "the text of <a> has the character U+0001, which XML forbids: remove it"
        )
        #expect(XMLWriteError.invalidName("b c").description == "'b c' is no name of an element")
        #expect(XMLWriteError.notANumber(element: "a").description == "the value of <a> is no finite number")
    }

    @Test(
        "What is a name",
        arguments: [
            ("a", true), ("_1", true), ("中", true), ("a-b.c:d", true), ("", false), ("1a", false), ("-", false),
            ("a b", false), ("a>", false), ("a/", false), ("a\u{0}", false), ("é·", true), ("·a", false),
            ("\u{301}a", false), ("a\u{301}", true), ("a×", false), ("a—", false), ("a\u{3000}", false), ("（一）", true),
            ("😀", true), ("a\u{FFFE}", false), ("\u{F0000}", false),
        ]
    )
    func names(_ name: String, _ isName: Bool) {
        #expect(isXMLName(name.utf8) == isName)
    }

    @Test("Any text comes back as it was written", arguments: [1, 2, 3, 4] as [UInt64])
    func roundTrip(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces: [String] = [
            "]]>", "]]", "]", ">", "<", "&", "&amp;", "&#13;", "\r", "\n", "\r\n", "\t", " ", "<![CDATA[", "<!--",
            "-->",
            "中文", "😊", "👩‍👩‍👧", "\u{FFFD}", "\u{FEFF}", "e\u{301}", "\u{7F}", "\u{10FFFF}", "a", "12", "\"'",
        ]
        var different: [String] = []
        for _ in 0..<2500 {
            var text = ""
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                if Int.random(in: 0..<4, using: &generator) == 0 {
                    let value = UInt32.random(in: 0x20...0x10FFFF, using: &generator)
                    if let scalar = Unicode.Scalar(value), value & 0xFFFE != 0xFFFE {
                        text.unicodeScalars.append(scalar)
                    }
                } else {
                    text += pieces.randomElement(using: &generator) ?? ""
                }
            }
            for document in [try cdata(text), try plain(text)] {
                guard case .text(let again) = try XMLElement(document).content, again.utf8.elementsEqual(text.utf8)
                else {
                    different.append(document)
                    continue
                }
            }
        }
        #expect(different.isEmpty)
    }
}
