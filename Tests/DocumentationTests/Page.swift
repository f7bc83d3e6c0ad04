import Foundation

/// A page of the documentation, in Markdown.
struct Page: CustomStringConvertible {
    static let root = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardized

    /// The path from the root of the repository.
    let description: String
    let text: String

    init(_ path: String) throws {
        description = path
        text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    var folder: URL { Self.root.appending(path: description).deletingLastPathComponent() }

    /// The blocks of Swift code.
    var code: [[Substring]] {
        text.components(separatedBy: "```swift\n").dropFirst().compactMap { part in
            part.components(separatedBy: "```").first.map { lines(of: $0) }
        }
    }

    /// The text without blocks of code.
    var prose: String {
        text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
    }

    /// The names by which the headings can be linked to.
    var anchors: Set<String> {
        var anchors: Set<String> = []
        for line in prose.split(separator: "\n") where line.hasPrefix("#") {
            let heading = line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
            let kept = heading.filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
            let anchor = kept.map { $0 == " " ? "-" : String($0) }.joined()
            var (name, count) = (anchor, 0)
            while !anchors.insert(name).inserted {
                count += 1
                name = "\(anchor)-\(count)"
            }
        }
        return anchors
    }

    /// Where the links lead.
    var links: [Substring] { prose.matches(of: /\]\(([^)\s]+)\)/).map(\.output.1) }
}

/// The lines of a text that are not empty, without indentation.
func lines(of text: String) -> [Substring] {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
}
