public import WeChatJSON

extension WireValue {
    /// Reads a JSON document.
    ///
    /// - Parameter bytes: The document, in UTF-8.
    /// - Throws: ``MessageError`` where it is not well-formed.
    public init(json bytes: some Sequence<UInt8>) throws(MessageError) {
        do throws(JSONError) {
            self.init(try JSONNode(parsing: Array(bytes)))
        } catch {
            throw .json("\(error)")
        }
    }

    /// The value of a JSON document.
    public init(_ node: JSONNode) {
        switch node.value {
        case .object(let members):
            // Keys were seen with blanks at their ends: they are no part of a name.
            self = .object(members.map { WireElement(trimmed($0.name), WireValue($0.node)) })
        case .array(let items): self = .array(items.map { WireValue($0) })
        case .string(let text): self = .text(text)
        case .number(let text): self = .number(text)
        case .boolean(let value): self = .boolean(value)
        case .null: self = .null
        }
    }
}

private func trimmed(_ name: String) -> String {
    guard name.first == " " || name.last == " " else { return name }
    return String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

extension JSONWriter {
    /// Writes a value that no type describes. Elements of one name become an array.
    public mutating func write(_ value: WireValue) {
        switch value {
        case .text(let text): write(string: text)
        case .number(let text): write(number: text)
        case .boolean(let value): write(boolean: value)
        case .null: writeNull()
        case .array(let values):
            beginArray()
            for value in values { write(value) }
            endArray()
        case .object(let elements):
            beginObject()
            write(elements)
            endObject()
        }
    }

    /// Writes elements as members of the object that is open.
    mutating func write(_ elements: [WireElement]) {
        var values: [String: [WireValue]] = [:]
        for element in elements { values[element.name, default: []].append(element.value) }
        for element in elements {
            guard let group = values.removeValue(forKey: element.name) else { continue }
            write(name: element.name)
            write(group.count == 1 ? group[0] : .array(group))
        }
    }
}
