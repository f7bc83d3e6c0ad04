internal import WeChatBytes
internal import WeChatXML

/// Finds the kind of a message by the fields that tell kinds apart.
///
/// It is made of one literal with a line for each kind, in the order of the union's cases:
///
///     MsgType=text
///     MsgType=event Event=subscribe EventKey^qrscene_
///     MsgType=event Event=subscribe
///
/// `=` compares a whole value, whatever the letter case; `^` its beginning. Several values are separated by `‖`.
/// A line with a beginning is tried before one without.
public struct KindIndex: Sendable {
    private final class Node: Sendable {
        let test: Test
        init(_ test: Test) { self.test = test }
    }

    private enum Test: Sendable {
        case kind(Int)
        case none
        /// Look at a field's value, and go on at the node it leads to.
        case value(name: [UInt8], table: ValueTable, otherwise: Node)
        /// Look at the beginning of a field's value.
        case beginning(name: [UInt8], choices: [(prefix: [UInt8], node: Node)], otherwise: Node)
    }

    /// Values in lower case and where they lead, by open addressing: no allocation and no string to look one up.
    private struct ValueTable: Sendable {
        private var slots: [(hash: UInt64, value: [UInt8], node: Node)?]

        init(_ values: [(value: [UInt8], node: Node)]) {
            var size = 4
            while size < values.count * 2 { size *= 2 }
            slots = Array(repeating: nil, count: size)
            for (value, node) in values {
                let hash = value.withUnsafeBufferPointer { Self.hash($0) }
                var index = Int(truncatingIfNeeded: hash) & (size - 1)
                while slots[index] != nil { index = (index + 1) & (size - 1) }
                slots[index] = (hash, value, node)
            }
        }

        static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in bytes { hash = (hash ^ UInt64(lowercased(byte))) &* 0x0000_0100_0000_01B3 }
            return hash ^ (hash >> 32)
        }

        func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Node? {
            let hash = Self.hash(bytes)
            var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while let slot = slots[index] {
                if slot.hash == hash, isEqualIgnoringCase(slot.value, bytes) { return slot.node }
                index = (index + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    private let root: Node

    /// Creates the index of a literal.
    public init(_ literal: StaticString) {
        let rules = literal.description.split(separator: "\n").enumerated().map { index, line in
            Rule(kind: index, conditions: Self.conditions(of: String(line)))
        }
        root = Self.node(for: rules)
    }

    private struct Rule {
        let kind: Int
        var conditions: [MessageDescriptor.Match]
    }

    /// The conditions of one line.
    static func conditions(of line: String) -> [MessageDescriptor.Match] {
        line.split(separator: " ").compactMap { word in
            guard let sign = word.firstIndex(where: { $0 == "=" || $0 == "^" }) else { return nil }
            return MessageDescriptor.Match(
                name: String(word[..<sign]),
                values: word[word.index(after: sign)...].split(separator: "‖").map(String.init),
                isPrefix: word[sign] == "^")
        }
    }

    private static func node(for rules: [Rule]) -> Node {
        guard let first = rules.first else { return Node(.none) }
        let whole = rules.flatMap(\.conditions).first { !$0.isPrefix }
        guard let name = (whole ?? rules.flatMap(\.conditions).first)?.name else { return Node(.kind(first.kind)) }
        let others = rules.filter { rule in !rule.conditions.contains { $0.name == name } }
        let otherwise = node(for: others)
        var values: [String] = []
        var groups: [String: [Rule]] = [:]
        for rule in rules {
            guard let condition = rule.conditions.first(where: { $0.name == name }) else { continue }
            var rest = rule
            rest.conditions.removeAll { $0.name == name }
            for value in condition.values.map({ whole == nil ? $0 : $0.lowercased() }) {
                if groups[value] == nil { values.append(value) }
                groups[value, default: []].append(rest)
            }
        }
        let choices = values.map { value in
            // A kind that does not look at this field remains possible, whatever the value is.
            (Array(value.utf8), node(for: (groups[value] ?? []) + others))
        }
        guard whole != nil else {
            return Node(.beginning(name: Array(name.utf8), choices: choices, otherwise: otherwise))
        }
        return Node(.value(name: Array(name.utf8), table: ValueTable(choices), otherwise: otherwise))
    }

    /// Finds the kind of a message.
    ///
    /// - Parameter value: Gives the node that a field's value leads to, or `nil` where the message has no such field.
    private func find<Failure: Error>(
        _ lookUp: (_ name: [UInt8], _ next: (UnsafeBufferPointer<UInt8>) -> Node?) throws(Failure) -> Node?
    ) throws(Failure) -> Int? {
        var node = root
        while true {
            switch node.test {
            case .kind(let kind): return kind
            case .none: return nil
            case .value(let name, let table, let otherwise):
                node = try lookUp(name) { table.find($0) } ?? otherwise
            case .beginning(let name, let choices, let otherwise):
                node =
                    try lookUp(name) { bytes in
                        choices.first { bytes.starts(with: $0.prefix) }?.node
                    } ?? otherwise
            }
        }
    }

    /// Finds the kind of a message that is a tree.
    ///
    /// - Returns: The kind's number, or `nil` where no schema describes the message.
    func find(in value: WireValue) -> Int? {
        find { name, next in
            guard var text = value[String(decoding: name, as: UTF8.self)]?.text else { return nil }
            return text.withUTF8(next)
        }
    }

    /// Finds the kind of a message in XML, whose root's start tag has been read.
    ///
    /// The fields are looked for where the last one was found: they follow each other in nearly every message. Only
    /// one that does not is looked for from the beginning.
    func find(in root: XMLTag, of reader: XMLReader) throws(XMLError) -> Int? {
        var place = reader
        return try find { (name, next) throws(XMLError) -> Node? in
            let start = place.offset
            var result = try Self.node(named: name, in: root, of: &place, next)
            if !result.isFound, start != reader.offset {
                place = reader
                result = try Self.node(named: name, in: root, of: &place, next)
            }
            if !result.isFound { place = reader }
            return result.node
        }
    }

    /// Looks for a field from a place on.
    private static func node(
        named name: [UInt8], in root: XMLTag, of reader: inout XMLReader,
        _ next: (UnsafeBufferPointer<UInt8>) -> Node?
    ) throws(XMLError) -> (isFound: Bool, node: Node?) {
        guard let child = try reader.moveToChild(named: name, of: root) else { return (false, nil) }
        let text = try reader.readText(of: child)
        if text == nil { try reader.skip(child) }
        return (true, text?.withBytes(next))
    }
}
