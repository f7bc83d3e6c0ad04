import Foundation
import Testing
import WeChatJSON

/// A known case of `Vectors.json`: what goes in, and what comes out.
struct Vector: Sendable, CustomTestStringConvertible {
    let name: String
    private let node: JSONNode

    var testDescription: String { name }

    /// Whether the case has a field.
    func has(_ field: String) -> Bool { node[field] != nil }

    /// A field's text.
    func text(_ field: String) throws -> String {
        guard case .string(let text) = try #require(node[field], "\(name) has no \(field)").value else { return "" }
        return text
    }

    /// A field's texts.
    func texts(_ field: String) throws -> [String] {
        guard case .array(let items) = try #require(node[field], "\(name) has no \(field)").value else { return [] }
        return items.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }

    /// A field's bytes, written as text or, where that is no text of 16 characters, in hexadecimal.
    func random() throws -> [UInt8] { Array(try text("random").utf8) }

    static let all: [Vector] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Vectors.json")
        guard let data = try? Data(contentsOf: file), let node = try? JSONNode(parsing: Array(data)),
            case .array(let items) = node.value
        else { return [] }
        return items.compactMap { item in
            guard case .string(let name) = item["name"]?.value else { return nil }
            return Vector(name: name, node: item)
        }
    }()

    static func all(with field: String) -> [Vector] { all.filter { $0.has(field) } }
}
