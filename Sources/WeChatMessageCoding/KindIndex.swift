internal import WeChatBytes
internal import WeChatXML

/// Finds the kind of a message by the fields that tell kinds apart.
///
/// It is made of one literal with a line for each kind, in the order of the union's cases:
///
///     MsgType=text
///     MsgType=event Event=subscribe EventKey^qrscene_
///     MsgType=event Event=subscribe
///     MsgType=update_template_card TemplateCard/CardType=vote_interaction
///     POST /cgi-bin/message/custom/send msgtype=text
///
/// `=` compares a whole value, whatever the letter case; `^` its beginning. Several values are separated by `‖`, the
/// names of a field within an object by `/`; `␣` is a blank within a value. A line with a beginning is tried before one
/// without.
///
/// Words before the first sign are what the message itself does not carry: the endpoint it is sent to, or the events it
/// answers. Who has a message without them does not find these kinds.
///
/// The lines become a tree of tests in a few flat arrays, so that finding a kind allocates and counts nothing.
public final class KindIndex: Sendable {
    /// A test of one field, or the end of the search.
    private struct Node: Sendable {
        enum Test: Sendable { case kind, none, value, beginning }
        var test: Test
        /// Whether the name is a path: the field is within an object.
        var isNested = false
        var kind = 0
        /// Where the field's name is, in `bytes`; empty, where the endpoint counts, or the event that is answered.
        var name = 0..<0
        /// Where the values that lead on are, in `slots`: a hash table of a power of two, or a list of beginnings.
        var slots = 0..<0
        /// The node where no value leads on.
        var otherwise = 0
    }

    /// A value and the node that it leads to.
    private struct Slot: Sendable {
        var hash: UInt64 = 0
        /// The first eight bytes of the value: all of most.
        var word: UInt64 = 0
        /// Where the value is, in `bytes`.
        var start = 0
        var count = 0
        /// The node, or -1 where the slot is empty.
        var node = -1

        var text: Range<Int> { start..<start + count }
    }

    private let nodes: [Node]
    private let slots: [Slot]
    private let bytes: [UInt8]
    private let root: Int

    /// Creates the index of a literal.
    public init(_ literal: StaticString) {
        var builder = Builder()
        root = builder.add(
            literal.description.split(separator: "\n").enumerated().map { index, line in
                Rule(kind: index, conditions: Self.circumstances(of: line) + Self.conditions(of: String(line)))
            })
        nodes = builder.nodes
        slots = builder.slots
        bytes = builder.bytes
    }

    private struct Rule {
        let kind: Int
        var conditions: [MessageDescriptor.Match]
    }

    /// The condition that one line states before its fields, if it does, under an empty name.
    private static func circumstances(of line: Substring) -> [MessageDescriptor.Match] {
        let words = line.split(separator: " ").prefix { !$0.contains { $0 == "=" || $0 == "^" } }
        guard !words.isEmpty else { return [] }
        let values = words.joined(separator: " ").split(separator: "‖").map(String.init)
        return [MessageDescriptor.Match(name: "", values: values, isPrefix: false)]
    }

    /// The conditions that one line states of fields.
    static func conditions(of line: String) -> [MessageDescriptor.Match] {
        line.split(separator: " ").compactMap { word in
            guard let sign = word.firstIndex(where: { $0 == "=" || $0 == "^" }) else { return nil }
            return MessageDescriptor.Match(
                name: String(word[..<sign]),
                values: word[word.index(after: sign)...].split(separator: "‖").map { value in
                    String(value.map { $0 == "␣" ? " " : $0 })
                },
                isPrefix: word[sign] == "^")
        }
    }

    // MARK: Building

    private struct Builder {
        var nodes: [Node] = []
        var slots: [Slot] = []
        var bytes: [UInt8] = []

        /// Adds the node that tells rules apart, and those behind it.
        mutating func add(_ rules: [Rule]) -> Int {
            guard let first = rules.first else { return add(Node(test: .none)) }
            let conditions = rules.flatMap(\.conditions)
            // Fields before circumstances: a kind of which all fields are found needs no more.
            let fields = conditions.filter { !$0.name.isEmpty }
            let known = fields.isEmpty ? rules.first { $0.conditions.isEmpty } : nil
            guard known == nil, let test = fields.first(where: { !$0.isPrefix }) ?? fields.first ?? conditions.first
            else {
                return add(Node(test: .kind, kind: (known ?? first).kind))
            }
            func isTested(_ condition: MessageDescriptor.Match) -> Bool {
                condition.name == test.name && condition.isPrefix == test.isPrefix
            }
            // A kind that does not look at this field remains possible, whatever the value is.
            let others = rules.filter { !$0.conditions.contains(where: isTested) }
            var values: [String] = []
            var groups: [String: [Rule]] = [:]
            for rule in rules {
                guard let condition = rule.conditions.first(where: isTested) else { continue }
                var rest = rule
                rest.conditions.removeAll(where: isTested)
                for value in condition.values.map({ test.isPrefix ? $0 : $0.lowercased() }) {
                    if groups[value] == nil { values.append(value) }
                    groups[value, default: []].append(rest)
                }
            }
            let choices = values.map { (text: Array($0.utf8), node: add((groups[$0] ?? []) + others)) }
            let nameStart = bytes.count
            bytes += Array(test.name.utf8)
            let nameRange = nameStart..<bytes.count
            let table = test.isPrefix ? list(choices) : hashTable(choices)
            return add(
                Node(
                    test: test.isPrefix ? .beginning : .value, isNested: test.name.contains("/"), name: nameRange,
                    slots: table, otherwise: add(others)))
        }

        mutating func add(_ node: Node) -> Int {
            nodes.append(node)
            return nodes.count - 1
        }

        mutating func slot(_ choice: (text: [UInt8], node: Int)) -> Slot {
            let start = bytes.count
            bytes += choice.text
            return choice.text.withUnsafeBufferPointer { text in
                Slot(
                    hash: KindIndex.hash(text), word: word(of: text, at: 0), start: start, count: text.count,
                    node: choice.node)
            }
        }

        mutating func list(_ choices: [(text: [UInt8], node: Int)]) -> Range<Int> {
            let start = slots.count
            for choice in choices { slots.append(slot(choice)) }
            return start..<slots.count
        }

        mutating func hashTable(_ choices: [(text: [UInt8], node: Int)]) -> Range<Int> {
            var size = 4
            while size < choices.count * 2 { size *= 2 }
            let start = slots.count
            slots += Array(repeating: Slot(), count: size)
            for choice in choices {
                let slot = slot(choice)
                var index = Int(truncatingIfNeeded: slot.hash) & (size - 1)
                while slots[start + index].node >= 0 { index = (index + 1) & (size - 1) }
                slots[start + index] = slot
            }
            return start..<slots.count
        }
    }

    /// A hash that letter case does not change.
    @inline(__always)
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: bytes.count)
        var offset = 0
        repeat {
            // Case is one bit of a letter; that other bytes lose it too makes no difference to a hash.
            hash = (hash ^ (word(of: bytes, at: offset) | 0x2020_2020_2020_2020)) &* 0x9E37_79B9_7F4A_7C15
            offset &+= 8
        } while offset < bytes.count
        return hash ^ (hash >> 32)
    }

    // MARK: Finding

    /// The node that a field's value leads to.
    private func next(_ node: Node, _ value: UnsafeBufferPointer<UInt8>) -> Int {
        if node.test == .beginning {
            for slot in slots[node.slots] where value.starts(with: bytes[slot.text]) { return slot.node }
            return node.otherwise
        }
        let hash = Self.hash(value)
        let beginning = lowercased(word(of: value, at: 0))
        let first = node.slots.lowerBound
        let mask = node.slots.upperBound &- first &- 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[first &+ index]
            if slot.node < 0 { return node.otherwise }
            if slot.hash == hash, slot.word == beginning, slot.count == value.count,
                slot.count <= 8 || isEqual(value, bytes[slot.text])
            {
                return slot.node
            }
            index = (index &+ 1) & mask
        }
    }

    /// Whether a value is a text of the index, as long, but for letter case.
    @inline(never)
    private func isEqual(_ value: UnsafeBufferPointer<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { text in
            var offset = 8
            while offset < value.count {
                if lowercased(word(of: value, at: offset)) != word(of: text, at: offset) { return false }
                offset &+= 8
            }
            return true
        }
    }

    /// The node that the circumstances of a message lead to.
    private func next(_ node: Node, in circumstances: String?) -> Int {
        guard var text = circumstances else { return node.otherwise }
        return text.withUTF8 { next(node, $0) }
    }

    /// Finds the kind of a message that is a tree.
    ///
    /// - Parameters:
    ///   - value: The message.
    ///   - circumstances: The endpoint that it is sent to, or the event that it answers.
    /// - Returns: The kind's number, or `nil` where no schema describes the message.
    func find(in value: WireValue, circumstances: String? = nil) -> Int? {
        var index = root
        while true {
            let node = nodes[index]
            switch node.test {
            case .kind: return node.kind
            case .none: return nil
            case .value, .beginning:
                if node.name.isEmpty {
                    index = next(node, in: circumstances)
                } else if var text = value.text(at: String(decoding: bytes[node.name], as: UTF8.self)) {
                    index = text.withUTF8 { next(node, $0) }
                } else {
                    index = node.otherwise
                }
            }
        }
    }

    /// Finds the kind of a message in XML, whose root's start tag has been read; the reader does not move.
    ///
    /// The document is checked first only where a field has to be searched for.
    ///
    /// - Parameters:
    ///   - header: Is given the fields that were looked at, so that they are read once.
    ///   - reader: The reader.
    /// - Returns: The kind's number, or `nil` where no schema describes the message.
    func find(
        in header: inout XMLHeader, of reader: inout XMLReader, circumstances: String? = nil
    ) throws(XMLError) -> Int? {
        try bytes.withUnsafeBufferPointer { (bytes) throws(XMLError) -> Int? in
            var index = self.root
            while true {
                let node = nodes[index]
                if node.test == .kind { return node.kind }
                if node.test == .none { return nil }
                if node.name.isEmpty {
                    index = next(node, in: circumstances)
                    continue
                }
                let name = UnsafeBufferPointer(rebasing: bytes[node.name])
                if node.isNested {
                    try reader.check()
                    index = try next(node, at: name, reader)
                    continue
                }
                index = node.otherwise
                if let text = header.text(named: name, from: &reader) {
                    index = next(node, text)
                    continue
                }
                // Something unusual precedes the field, or the message has none.
                try reader.check()
                var place = reader
                guard try place.moveToChild(named: name, of: reader.tag) else { continue }
                let tag = place.tag
                if let text = try place.readText(of: tag) {
                    index = text.withBytes { next(node, $0) }
                } else {
                    try place.skip(tag)
                }
            }
        }
    }

    /// The node that a field within an object leads to.
    private func next(
        _ node: Node, at path: UnsafeBufferPointer<UInt8>, _ reader: XMLReader
    ) throws(XMLError) -> Int {
        var place = reader
        var tag = reader.tag
        var rest = path[...]
        while true {
            let name = UnsafeBufferPointer(rebasing: rest.prefix { $0 != UInt8(ascii: "/") })
            guard try place.moveToChild(named: name, of: tag) else { return node.otherwise }
            tag = place.tag
            guard name.count < rest.count else { break }
            rest = rest.dropFirst(name.count + 1)
        }
        guard let text = try place.readText(of: tag) else { return node.otherwise }
        return text.withBytes { next(node, $0) }
    }
}

extension WireValue {
    /// The text of a field, by the names that lead to it: `TemplateCard/CardType`.
    ///
    /// Elements of one name are an array in JSON; the first one counts.
    func text(at path: String) -> String? {
        var value: WireValue? = self
        for name in path.split(separator: "/") {
            value = value?[String(name)]
            if case .array(let values) = value { value = values.first }
        }
        return value?.text
    }
}
