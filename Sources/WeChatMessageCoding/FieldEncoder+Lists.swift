internal import WeChatJSON
internal import WeChatXML

extension FieldEncoder {
    /// Writes a list within an element of its own.
    ///
    /// - Parameters:
    ///   - value: The items.
    ///   - item: The name of an item's element.
    ///   - isRequired: Whether an empty list is written too.
    public mutating func write<Value: FieldValue>(list value: [Value], item: StaticString, isRequired: Bool) {
        // `isEmpty` would be asked of the type's metadata.
        write(list: item, isEmpty: value.count == 0, isRequired: isRequired) { $0.write(items: value) }
    }

    /// Writes a list of groups within an element of its own.
    ///
    /// - Parameters:
    ///   - value: The items.
    ///   - item: The name of an item's element.
    ///   - isRequired: Whether an empty list is written too.
    public mutating func write<Group: FieldGroup>(list value: [Group], item: StaticString, isRequired: Bool) {
        write(list: item, isEmpty: value.count == 0, isRequired: isRequired) { $0.write(items: value) }
    }

    private mutating func write(
        list item: StaticString, isEmpty: Bool, isRequired: Bool, _ writeItems: (inout FieldEncoder) -> Void
    ) {
        guard !isEmpty || isRequired || wasThere else { return skip() }
        let listName = beginWrapper(item: item)
        writeItems(&self)
        endWrapper(listName)
    }

    /// Writes a list's items.
    private mutating func write<Value: FieldValue>(items: [Value]) {
        items.withUnsafeBufferPointer { forEach(of: $0) { $0.encode(item: &self) } }
    }

    /// Writes a list's groups.
    private mutating func write<Group: FieldGroup>(items: [Group]) {
        items.withUnsafeBufferPointer { forEach(of: $0) { write(item: $0) } }
    }

    /// Begins a list within an element of its own; the names written are the items' then.
    mutating func beginWrapper(item: StaticString) -> UnsafeBufferPointer<UInt8> {
        let listName = group.cursor.next()
        name = UnsafeBufferPointer(start: item.utf8Start, count: item.utf8CodeUnitCount)
        if isJSON {
            json.write(name: String(decoding: listName, as: UTF8.self))
            if !elementsBesideItems(of: listName).isEmpty {
                json.beginObject()
                json.write(name: item.description)
            }
            json.beginArray()
        } else {
            xml.start(listName)
        }
        return listName
    }

    mutating func endWrapper(_ listName: UnsafeBufferPointer<UInt8>) {
        name = listName
        let others = elementsBesideItems(of: listName)
        if isJSON {
            json.endArray()
            guard !others.isEmpty else { return }
            json.write(others)
            json.endObject()
        } else {
            for element in others { xml.write(element) }
            xml.end(listName)
        }
    }

    /// What stood in the element of a list beside the items: only then the list is an object in JSON, as on the wire.
    func elementsBesideItems(of listName: UnsafeBufferPointer<UInt8>) -> [WireElement] {
        guard group.isUnusual else { return [] }
        let name = String(decoding: listName, as: UTF8.self)
        return group.unknown.elements.filter { $0.name == name }.flatMap { element -> [WireElement] in
            if case .object(let elements) = element.value { elements } else { [] }
        }
    }

    /// Writes a list whose elements stand beside each other.
    public mutating func write<Value: FieldValue>(siblings value: [Value], isRequired: Bool) {
        writeSiblings(isEmpty: value.count == 0, isRequired: isRequired) { $0.write(items: value) }
    }

    /// Writes a list of groups whose elements stand beside each other.
    public mutating func write<Group: FieldGroup>(siblings value: [Group], isRequired: Bool) {
        writeSiblings(isEmpty: value.count == 0, isRequired: isRequired) { $0.write(items: value) }
    }

    private mutating func writeSiblings(isEmpty: Bool, isRequired: Bool, _ writeItems: (inout FieldEncoder) -> Void) {
        guard !isEmpty || (isJSON && (isRequired || wasThere)) else {
            name = group.cursor.next()
            return
        }
        beginList()
        writeItems(&self)
        endList()
    }

    /// Writes a list into one text, in JSON too.
    public mutating func write<Value: FieldValue>(list value: [Value], separator: StaticString, isRequired: Bool)
    where Value: LosslessStringConvertible {
        // An item may have the separator in it.
        if isComparison { return write(siblings: value, isRequired: true) }
        guard !value.isEmpty || isRequired || wasThere else { return skip() }
        _ = open()
        write(item: value.map(\.description).joined(separator: separator.description))
        close()
    }

    /// Writes a list of values of an enumeration into one text, in JSON too.
    public mutating func write<Value: OpenEnum>(list value: [Value], separator: StaticString, isRequired: Bool)
    where Value.RawValue: LosslessStringConvertible {
        write(list: value.map(\.rawValue), separator: separator, isRequired: isRequired)
    }

    /// Whether the field that comes next was there, empty, when the group was read.
    var wasThere: Bool {
        group.isUnusual && group.unknown.spelling(of: group.cursor.current + 1) == ""
    }

    /// Begins a list: in JSON, an array.
    mutating func beginList() {
        name = group.cursor.next()
        guard isJSON else { return }
        json.write(name: String(decoding: name, as: UTF8.self))
        json.beginArray()
    }

    mutating func endList() {
        guard isJSON else { return }
        if group.isUnusual {
            let text = String(decoding: name, as: UTF8.self)
            for element in group.unknown.elements where element.name == text { json.write(element.value) }
        }
        json.endArray()
    }
}

/// Calls a closure with each item of a list, where it lies: an item that can be copied would be, and with it a reference
/// to each of its texts.
private func forEach<Value: ~Copyable>(of items: UnsafeBufferPointer<Value>, _ body: (borrowing Value) -> Void) {
    for index in items.indices { body(items[index]) }
}
