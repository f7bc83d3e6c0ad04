import WeChatJSON
import WeChatXML

/// Reads documents, each a line of hexadecimal digits, and prints each as a line of JSON: `{"name": …}` with `text` or
/// `children`, or `{"error": …, "rule": …}`.
@main
enum XMLEcho {
    static func main() {
        while let line = readLine() {
            let digits = line.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            let document = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
            var writer = JSONWriter()
            do throws(XMLError) {
                let root = try XMLReader.read(document) { (reader) throws(XMLError) in
                    let root = try element(try reader.readRoot(), &reader)
                    try reader.readEnd()
                    return root
                }
                writer.write(root)
            } catch {
                let rule = "\(Mirror(reflecting: error.rule).children.first?.label ?? "")"
                writer.write(node(("error", .string(error.description)), ("rule", .string(rule))))
            }
            print(String(decoding: writer.finish(), as: UTF8.self))
        }
    }

    private static func element(_ tag: XMLTag, _ reader: inout XMLReader) throws(XMLError) -> JSONNode {
        if let text = try reader.readText(of: tag) {
            return node(("name", .string(tag.name)), ("text", .string(text.string)))
        }
        var children: [JSONNode] = []
        while let child = try reader.nextChild(of: tag) { children.append(try element(child, &reader)) }
        return node(("name", .string(tag.name)), ("children", .array(children)))
    }

    private static func node(_ members: (String, JSONNode.Value)...) -> JSONNode {
        JSONNode(value: .object(members.map { JSONNode.Member(name: $0, node: JSONNode(value: $1)) }))
    }
}
