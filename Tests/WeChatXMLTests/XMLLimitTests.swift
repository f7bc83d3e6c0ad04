import Testing
import WeChatXML

@Suite("Limits")
struct XMLLimitTests {
    @Test("A document may have as many bytes as the limit says, and no more")
    func bytes() throws {
        let document = "<a>12345</a>"
        #expect(try XMLElement(document, limits: XMLLimits(bytes: 12)) == XMLElement("a", "12345"))
        #expect(throws: XMLError(offset: 11, rule: .tooManyBytes(limit: 11))) {
            try XMLElement(document, limits: XMLLimits(bytes: 11))
        }
    }

    @Test("Elements may be as deep as the limit says, and one that closes itself is an element", arguments: [2, 3, 64])
    func depth(_ limit: Int) {
        let limits = XMLLimits(depth: limit)
        func nested(_ count: Int, _ inner: String) -> [UInt8] {
            let open = String(repeating: "<a>", count: count)
            let close = String(repeating: "</a>", count: count)
            return Array((open + inner + close).utf8)
        }
        #expect(passOver(nested(limit, "x"), limits: limits).error == nil)
        #expect(passOver(nested(limit - 1, "<b/>"), limits: limits).error == nil)
        let error = XMLError(offset: 3 * limit + 2, rule: .tooDeep(limit: limit))
        #expect(passOver(nested(limit + 1, "x"), limits: limits).error == error)
        #expect(passOver(nested(limit, "<b/>"), limits: limits).error == error)
    }

    @Test("Depth is how many elements are open, not how many there have been")
    func depthAfterClosing() {
        let document = "<a>" + String(repeating: "<b><c/></b><d e='f'>x</d >", count: 100) + "</a>"
        #expect(passOver(Array(document.utf8), limits: XMLLimits(depth: 3)).error == nil)
    }

    @Test("There may be as many elements as the limit says")
    func elements() {
        let document = Array("<a><b/><c/></a>".utf8)
        #expect(passOver(document, limits: XMLLimits(elements: 3)).error == nil)
        let error = XMLError(offset: 9, rule: .tooManyElements(limit: 2))
        #expect(passOver(document, limits: XMLLimits(elements: 2)).error == error)
    }

    @Test("An element may have 64 attributes")
    func attributes() {
        func element(_ count: Int) -> [UInt8] {
            Array(("<a" + (0..<count).map { " b\($0 + 100)=''" }.joined() + "/>").utf8)
        }
        #expect(passOver(element(64)).error == nil)
        let error = XMLError(offset: 2 + 64 * 8 + 1, rule: .tooManyAttributes(limit: 64))
        #expect(passOver(element(65)).error == error)
    }
}
