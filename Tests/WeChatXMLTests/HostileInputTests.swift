import Foundation
import Testing
import WeChatXML

/// A document that asks much of a reader: a beginning, something that repeats, and an end.
struct HostileDocument: Sendable, CustomTestStringConvertible {
    let start: String
    let repeated: String
    let end: String
    let rule: XMLError.Rule?

    init(_ start: String, _ repeated: String, _ end: String, _ rule: XMLError.Rule? = nil) {
        self.start = start
        self.repeated = repeated
        self.end = end
        self.rule = rule
    }

    func document(repeating count: Int) -> [UInt8] {
        var bytes = Array(start.utf8)
        let unit = Array(repeated.utf8)
        bytes.reserveCapacity(bytes.count + unit.count * count + end.utf8.count)
        for _ in 0..<count { bytes += unit }
        return bytes + end.utf8
    }

    var testDescription: String { "\(start)…\(repeated)…\(end)" }
}

@Suite("Hostile inputs")
struct HostileInputTests {
    static let million = 1_000_000
    static let generous = XMLLimits(bytes: 100 * million, depth: 2 * million, elements: 2 * million)

    @Test(
        "The work is in proportion to the bytes, and the fault is named",
        arguments: [
            HostileDocument("", "<a>", "", .unexpectedEnd(in: .element)),
            HostileDocument("<a>", "<b/>", "</a>"),
            HostileDocument("<a>", "<b>1</b>", "</a>"),
            HostileDocument("<a>", "<b c='1' d='2'> x </b >", "</a>"),
            HostileDocument("<a>", "x ", "</a>"),
            HostileDocument("<a>", "x ", "<b/></a>"),
            HostileDocument("<a>", "\r", "</a>"),
            HostileDocument("<a>", "]", "</a>"),
            HostileDocument("<a>", "&amp;", "</a>"),
            HostileDocument("<a>", "&#x4E2D;", "<b/></a>"),
            HostileDocument("<a>", "&", "</a>", .invalidReference),
            HostileDocument("<a>", "&a;", "</a>", .undefinedEntity("a")),
            HostileDocument("<a>", "<", "</a>", .invalidMarkup),
            HostileDocument("<a>", "</", "</a>", .mismatchedEndTag(expected: "a", found: "")),
            HostileDocument("<a><![CDATA[", "]", "]]></a>"),
            HostileDocument("<a><![CDATA[", "]", "", .unexpectedEnd(in: .cdata)),
            HostileDocument("<a><![CDATA[", "]] ", "", .unexpectedEnd(in: .cdata)),
            HostileDocument("<a>", "<![CDATA[]]>", "</a>"),
            HostileDocument("<a>", "<![CDATA[", "", .unexpectedEnd(in: .cdata)),
            HostileDocument("<a>", "<!---->", "</a>"),
            HostileDocument("<a>", "<!--", "", .doubleHyphenInComment),
            HostileDocument("<a><!--", " -", "", .unexpectedEnd(in: .comment)),
            HostileDocument("<a><!--", "-", "", .doubleHyphenInComment),
            HostileDocument("<!--", "- ", "--><a/>"),
            HostileDocument("", "<!-- -->", "<a/>"),
            HostileDocument("<a><?p ", "?", "", .unexpectedEnd(in: .processingInstruction)),
            HostileDocument("<a><?p ", "?", "?></a>"),
            HostileDocument("<a>", "<?p?>", "</a>"),
            HostileDocument("<a", " b", "/>", .invalidAttribute),
            HostileDocument("<a", " b=''", "/>", .duplicateAttribute("b")),
            HostileDocument("<a b='", "x", "'/>"),
            HostileDocument("<a b='", "&lt;", "", .unexpectedEnd(in: .tag)),
            HostileDocument("<a", " ", "/>"),
            HostileDocument("<", "a", "/>"),
            HostileDocument("", " ", "<a/>"),
            HostileDocument("<a/>", "\n", ""),
            HostileDocument("<a/>", "<b/>", "", .contentOutsideRoot),
            HostileDocument("<?xml ", "encoding", "?><a/>", .unsupportedEncoding("")),
            HostileDocument("<?xml ", "x", "", .invalidDeclaration),
        ]
    )
    func workIsBounded(_ hostile: HostileDocument) {
        let document = hostile.document(repeating: 200_000)
        let bound = 8 * document.count + 1000
        let whole = passOver(document, limits: Self.generous)
        #expect(whole.error?.rule == hostile.rule)
        #expect(whole.work <= bound)
        #expect(readRootText(document, limits: Self.generous).work <= bound)
    }

    @Test("A million levels are refused at the limit, and take no stack where the limit allows them")
    func nesting() {
        let document =
            HostileDocument("", "<a>", "").document(repeating: Self.million)
            + HostileDocument("", "</a>", "").document(repeating: Self.million)
        let defaults = XMLLimits(bytes: .max)
        #expect(passOver(document, limits: defaults).error == XMLError(offset: 64 * 3 + 2, rule: .tooDeep(limit: 64)))
        let allowed = passOver(document, limits: Self.generous)
        #expect(allowed.error == nil)
        #expect(allowed.work <= 8 * document.count)
    }

    @Test("A million elements, and a million attributes, are refused at the limit")
    func multitudes() {
        let elements = HostileDocument("<a>", "<b/>", "</a>").document(repeating: Self.million)
        let limits = XMLLimits(bytes: .max)
        #expect(passOver(elements, limits: limits).error?.rule == .tooManyElements(limit: 16_384))
        var attributes = Array("<a".utf8)
        for index in 0..<Self.million { attributes += " b\(index)=''".utf8 }
        attributes += "/>".utf8
        let outcome = passOver(attributes, limits: limits)
        #expect(outcome.error?.rule == .tooManyAttributes(limit: 64))
        #expect(outcome.work <= 8 * attributes.count)
    }

    @Test("Names of attributes that differ at their ends only cost no more than others")
    func longAttributeNames() {
        let name = String(repeating: "n", count: 10_000)
        let document = Array(("<a" + (0..<64).map { " \(name)\($0)=''" }.joined() + "/>").utf8)
        let outcome = passOver(document)
        #expect(outcome.error == nil)
        #expect(outcome.work <= 8 * document.count)
    }

    @Test("50 MB of text are refused by default, and read where the limit allows them")
    func largeText() {
        let count = 50 * Self.million
        var document = Array("<a><![CDATA[".utf8)
        document += repeatElement(UInt8(ascii: "x"), count: count)
        document += "]]></a>".utf8
        #expect(
            passOver(document).error == XMLError(offset: 1_048_576, rule: .tooManyBytes(limit: 1_048_576))
        )
        let outcome = readRootText(document, limits: Self.generous)
        #expect(outcome.outcome == .success(count))
        #expect(outcome.work <= 8 * document.count)
    }

    @Test(
        "There are no entities to declare, to fetch or to expand",
        arguments: [
            "¦<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
            "<?xml version=\"1.0\"?>\n¦<!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\"><a/>",
            "¦<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1/p\"> %p;]><a/>",
            "¦<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]><l>&c;</l>",
        ].map { FaultyDocument($0, .documentType) }
    )
    func entities(_ faulty: FaultyDocument) {
        #expect(throws: faulty.error) { try XMLElement(faulty.document) }
    }

    @Test("No beginning of a message passes for a message", arguments: try samples())
    func truncation(_ sample: String) throws {
        let text = try String(contentsOf: samplesFolder.appendingPathComponent(sample), encoding: .utf8)
        let document = Array(text.trimmingCharacters(in: .whitespacesAndNewlines).utf8)
        #expect(passOver(document).error == nil)
        let accepted = document.indices.filter { passOver(Array(document[..<$0])).error == nil }
        #expect(accepted.isEmpty)
        let misplaced = document.indices.filter { (passOver(Array(document[..<$0])).error?.offset ?? 0) > $0 }
        #expect(misplaced.isEmpty)
    }
}

private let samplesFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Samples")

private func samples() throws -> [String] {
    let files = FileManager.default.enumerator(atPath: samplesFolder.path)
    return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".xml") }.sorted()
}
