import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The elements of a document as Foundation's parser, which is libxml2, sees them: how often each path comes, with its
/// text where it has no children.
func elements(of document: String) throws -> [String: Int] {
    let parser = XMLParser(data: Data(document.utf8))
    let collector = ElementCollector()
    parser.delegate = collector
    guard parser.parse() else { throw Tool.Failure("\(parser.parserError.map { "\($0)" } ?? "no XML"): \(document)") }
    return collector.elements
}

private final class ElementCollector: NSObject, XMLParserDelegate {
    var elements: [String: Int] = [:]
    private var path: [String] = []
    private var text = ""
    private var isLeaf = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        path.append(name)
        text = ""
        isLeaf = true
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        let value = isLeaf ? "=\(text.trimmingCharacters(in: .whitespacesAndNewlines))" : ""
        elements[path.joined(separator: "/") + value, default: 0] += 1
        path.removeLast()
        isLeaf = false
    }
}
