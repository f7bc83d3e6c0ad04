import Testing
import WeChatXML

/// A document with a mark `¦` at the fault.
struct FaultyDocument: Sendable, CustomTestStringConvertible {
    let marked: String
    let rule: XMLError.Rule

    init(_ marked: String, _ rule: XMLError.Rule) {
        self.marked = marked
        self.rule = rule
    }

    var document: String { String(marked.unicodeScalars.filter { $0 != "¦" }) }
    var offset: Int { marked.prefix { $0 != "¦" }.utf8.count }
    var error: XMLError { XMLError(offset: offset, rule: rule) }
    var testDescription: String { marked }
}

@Suite("Faults and their places")
struct XMLErrorTests {
    @Test(
        "Each rule is reported where it is broken",
        arguments: [
            FaultyDocument("¦", .noElement),
            FaultyDocument(" \n¦", .noElement),
            FaultyDocument("<!-- c -->¦", .noElement),
            FaultyDocument("<?xml version='1.0'?>¦", .noElement),

            FaultyDocument("<¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a ¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a/¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a b¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a b=¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a b='x¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a b='x'¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a></¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a></a¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a></a ¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a><b¦", .unexpectedEnd(in: .tag)),
            FaultyDocument("<a>¦", .unexpectedEnd(in: .element)),
            FaultyDocument("<a>x¦", .unexpectedEnd(in: .element)),
            FaultyDocument("<a>x <¦", .unexpectedEnd(in: .element)),
            FaultyDocument("<a><b/>¦", .unexpectedEnd(in: .element)),
            FaultyDocument("<a><b/><¦", .unexpectedEnd(in: .element)),
            FaultyDocument("<a><![CDATA[x]]>¦", .unexpectedEnd(in: .element)),
            FaultyDocument("<a><![CDATA[¦", .unexpectedEnd(in: .cdata)),
            FaultyDocument("<a><![CDATA[x]]¦", .unexpectedEnd(in: .cdata)),
            FaultyDocument("<a><![CDATA[x] ]></a>¦", .unexpectedEnd(in: .cdata)),
            FaultyDocument("<!--¦", .unexpectedEnd(in: .comment)),
            FaultyDocument("<a><!-- x¦", .unexpectedEnd(in: .comment)),
            FaultyDocument("<a><!-- x --¦", .unexpectedEnd(in: .comment)),
            FaultyDocument("<a/><!-- x -¦", .unexpectedEnd(in: .comment)),
            FaultyDocument("<a><!-->¦", .unexpectedEnd(in: .comment)),
            FaultyDocument("<a><?¦", .unexpectedEnd(in: .processingInstruction)),
            FaultyDocument("<a><?p¦", .unexpectedEnd(in: .processingInstruction)),
            FaultyDocument("<a><?p x ?¦", .unexpectedEnd(in: .processingInstruction)),
            FaultyDocument("<a><?p x ></a>¦", .unexpectedEnd(in: .processingInstruction)),
            FaultyDocument("<a>&¦", .unexpectedEnd(in: .reference)),
            FaultyDocument("<a>&am¦", .unexpectedEnd(in: .reference)),
            FaultyDocument("<a>&#x4E¦", .unexpectedEnd(in: .reference)),

            FaultyDocument("¦<!DOCTYPE a><a/>", .documentType),
            FaultyDocument("\n¦<!doctype html><html/>", .documentType),
            FaultyDocument("<a>¦<!DOCTYPE b></a>", .documentType),
            FaultyDocument("<a/>¦<!DOCTYPE b>", .documentType),

            FaultyDocument("<a>¦< b</a>", .invalidMarkup),
            FaultyDocument("<a>1 ¦< 2</a>", .invalidMarkup),
            FaultyDocument("<a><b/>¦<1/></a>", .invalidMarkup),
            FaultyDocument("¦<1/>", .invalidMarkup),
            FaultyDocument("¦</a>", .invalidMarkup),
            FaultyDocument("¦<![CDATA[x]]>", .invalidMarkup),
            FaultyDocument("<a>¦<![cdata[x]]></a>", .invalidMarkup),
            FaultyDocument("<a>¦<!ELEMENT b></a>", .invalidMarkup),
            FaultyDocument("<a>¦<!- x --></a>", .invalidMarkup),

            FaultyDocument("<a¦!/>", .invalidName),
            FaultyDocument("<a ¦1='x'/>", .invalidName),
            FaultyDocument("<a b='x'¦c='y'/>", .invalidName),
            FaultyDocument("<a¦/ >", .invalidName),
            FaultyDocument("<a></a ¦b>", .invalidName),
            FaultyDocument("<?¦ x?><a/>", .invalidName),
            FaultyDocument("<?p¦!?><a/>", .invalidName),
            FaultyDocument("<a><?p¦?x?></a>", .invalidName),

            FaultyDocument("<a>¦</b>", .mismatchedEndTag(expected: "a", found: "b")),
            FaultyDocument("<a>¦</ab>", .mismatchedEndTag(expected: "a", found: "ab")),
            FaultyDocument("<ab>¦</a>", .mismatchedEndTag(expected: "ab", found: "a")),
            FaultyDocument("<a>¦</A>", .mismatchedEndTag(expected: "a", found: "A")),
            FaultyDocument("<a>¦</ a>", .mismatchedEndTag(expected: "a", found: "")),
            FaultyDocument("<a><b>x¦</a></b>", .mismatchedEndTag(expected: "b", found: "a")),
            FaultyDocument("<a><b/>¦</c>", .mismatchedEndTag(expected: "a", found: "c")),

            FaultyDocument("¦x<a/>", .contentOutsideRoot),
            FaultyDocument("<a/>¦x", .contentOutsideRoot),
            FaultyDocument("<a/>¦&amp;", .contentOutsideRoot),
            FaultyDocument("<a/>\n¦<b/>", .contentOutsideRoot),
            FaultyDocument("<a></a>¦</a>", .contentOutsideRoot),
            FaultyDocument("<a/>¦<![CDATA[x]]>", .contentOutsideRoot),
            FaultyDocument("<!-- c -->¦\u{FEFF}<a/>", .contentOutsideRoot),

            FaultyDocument("<a b¦>", .invalidAttribute),
            FaultyDocument("<a b ¦/>", .invalidAttribute),
            FaultyDocument("<a b=¦x/>", .invalidAttribute),
            FaultyDocument("<a b='¦<'/>", .invalidAttribute),
            FaultyDocument("<a b='1' ¦b='2'/>", .duplicateAttribute("b")),
            FaultyDocument("<a 中='1' b='' ¦中='2'/>", .duplicateAttribute("中")),

            FaultyDocument("<a>¦& </a>", .invalidReference),
            FaultyDocument("<a>x ¦&;</a>", .invalidReference),
            FaultyDocument("<a>¦&a b;</a>", .invalidReference),
            FaultyDocument("<a>¦&1;</a>", .invalidReference),
            FaultyDocument("<a>¦&lt</a>", .invalidReference),
            FaultyDocument("<a b='¦& '/>", .invalidReference),
            FaultyDocument("<a><b/>¦& </a>", .invalidReference),
            FaultyDocument("<a>¦&nbsp;</a>", .undefinedEntity("nbsp")),
            FaultyDocument("<a>¦&LT;</a>", .undefinedEntity("LT")),
            FaultyDocument("<a b='¦&中;'/>", .undefinedEntity("中")),
            FaultyDocument("<a>¦&x;<b/></a>", .undefinedEntity("x")),
            FaultyDocument("<a><b/><!-- c -->¦&x;</a>", .undefinedEntity("x")),
            FaultyDocument("<a>¦&#;</a>", .invalidCharacterReference),
            FaultyDocument("<a>¦&#x;</a>", .invalidCharacterReference),
            FaultyDocument("<a>¦&#12a;</a>", .invalidCharacterReference),
            FaultyDocument("<a>¦&#X41;</a>", .invalidCharacterReference),
            FaultyDocument("<a>¦&#xD800;</a>", .invalidCharacterReference),
            FaultyDocument("<a>¦&#x110000;</a>", .invalidCharacterReference),
            FaultyDocument("<a>¦&#99999999999999999999;</a>", .invalidCharacterReference),
            FaultyDocument("<a>¦&#0;</a>", .nulCharacter),
            FaultyDocument("<a>¦&#x00;</a>", .nulCharacter),

            FaultyDocument("<!-- x ¦-- y --><a/>", .doubleHyphenInComment),
            FaultyDocument("<a><!-- x ¦---></a>", .doubleHyphenInComment),
            FaultyDocument("<a/><!--¦--->", .doubleHyphenInComment),

            FaultyDocument(" ¦<?xml version='1.0'?><a/>", .invalidDeclaration),
            FaultyDocument("<a/>¦<?xml version='1.0'?>", .invalidDeclaration),
            FaultyDocument("<a>¦<?XmL x?></a>", .invalidDeclaration),
            FaultyDocument("¦<?xml?><a/>", .invalidDeclaration),
            FaultyDocument("¦<?xml version='1.0'><a/>", .invalidDeclaration),
            FaultyDocument("¦<?xml version='1.0'", .invalidDeclaration),
            FaultyDocument("¦<?xml version='1.0' encoding='gbk'?><a/>", .unsupportedEncoding("GBK")),
            FaultyDocument("\u{FEFF}¦<?xml encoding=\"UTF-16\"?><a/>", .unsupportedEncoding("UTF-16")),
        ]
    )
    func fault(_ faulty: FaultyDocument) {
        #expect(throws: faulty.error) { try XMLElement(faulty.document) }
        #expect(passOver(Array(faulty.document.utf8)).error == faulty.error, "when passed over")
        #expect(!faulty.error.description.isEmpty)
    }

    @Test("UTF-16 is told by its first bytes", arguments: [[0xFF, 0xFE, 0x3C, 0x00], [0xFE, 0xFF, 0x00, 0x3C]])
    func utf16(_ bytes: [UInt8]) {
        #expect(throws: XMLError(offset: 0, rule: .unsupportedEncoding("UTF-16"))) { try XMLElement(bytes) }
    }

    @Test(
        "A NUL or ill-formed UTF-8 is reported wherever it stands",
        arguments: [
            ([0x00], .nulCharacter),
            ([0x80], .invalidUTF8),
            ([0xC0, 0x80], .invalidUTF8),
            ([0xE4, 0xBD], .invalidUTF8),
            ([0xED, 0xA0, 0x80], .invalidUTF8),
            ([0xF0, 0x9F, 0x98], .invalidUTF8),
            ([0xF4, 0x90, 0x80, 0x80], .invalidUTF8),
            ([0xFF], .invalidUTF8),
        ] as [([UInt8], XMLError.Rule)]
    )
    func illFormed(_ bytes: [UInt8], _ rule: XMLError.Rule) {
        let document = Array("<?xml version='1.0'?><!-- c --><a b='c'>&lt;<d><![CDATA[e]]></d><?p q?>f</a>\n".utf8)
        let missed = (0...document.count).filter { place in
            let spoilt = document[..<place] + bytes + document[place...]
            return passOver(Array(spoilt)).error != XMLError(offset: place, rule: rule)
        }
        #expect(missed.isEmpty)
    }
}
