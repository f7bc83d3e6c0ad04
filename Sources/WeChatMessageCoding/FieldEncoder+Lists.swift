internal import WeChatBytes
internal import WeChatJSON
internal import WeChatXML

extension FieldEncoder {
    /// Writes a list within an element of its own.
    ///
    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: The items.
    ///   - item: The name of an item's element.
    ///   - isRequired: Whether an empty list is written too.
    public mutating func write<Value: FieldValue>(
        _ name: FieldName, list value: [Value], item: FieldName, isRequired: Bool
    ) {
        // `isEmpty` would be asked of the type's metadata.
        write(name, isEmpty: value.count == 0, item: item, isRequired: isRequired) { $0.write(items: value) }
    }

    /// Writes a list of groups within an element of its own.
    ///
    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: The items.
    ///   - item: The name of an item's element.
    ///   - isRequired: Whether an empty list is written too.
    public mutating func write<Group: FieldGroup>(
        _ name: FieldName, list value: [Group], item: FieldName, isRequired: Bool
    ) {
        write(name, isEmpty: value.count == 0, item: item, isRequired: isRequired) { $0.write(items: value) }
    }

    private mutating func write(
        _ name: FieldName, isEmpty: Bool, item: FieldName, isRequired: Bool,
        _ writeItems: (inout FieldEncoder) -> Void
    ) {
        guard !isEmpty || isRequired || wasThere(name) else { return }
        if isEmpty, writeEmpty(name) { return }
        let others = takeElementsBesideItems(of: name)
        beginWrapper(name, item: item, isObject: !others.isEmpty)
        writeItems(&self)
        endWrapper(name, others)
    }

    /// Writes a list's items.
    private mutating func write<Value: FieldValue>(items: [Value]) {
        items.withUnsafeBufferPointer { forEach(of: $0) { $0.encode(item: &self) } }
    }

    /// Writes a list's groups.
    private mutating func write<Group: FieldGroup>(items: [Group]) {
        items.withUnsafeBufferPointer { forEach(of: $0) { write(item: $0) } }
    }

    /// Begins a list within an element of its own; what is written has the items' name then.
    private mutating func beginWrapper(_ listName: FieldName, item: FieldName, isObject: Bool) {
        name = item
        guard isJSON else { return xml.start(listName.bytes) }
        json.write(name: listName.text)
        if isObject {
            json.beginObject()
            json.write(name: item.text)
        }
        json.beginArray()
    }

    private mutating func endWrapper(_ listName: FieldName, _ others: [WireElement]) {
        if isJSON {
            json.endArray()
            guard !others.isEmpty else { return }
            json.write(others)
            json.endObject()
        } else {
            for element in others { xml.write(element) }
            xml.end(listName.bytes)
        }
    }

    /// What stood in the element of a list beside the items: only then the list is an object in JSON, as on the wire.
    func takeElementsBesideItems(of listName: FieldName) -> [WireElement] {
        guard let extras else { return [] }
        return extras.take(named: listName).flatMap { element -> [WireElement] in
            if case .object(let elements) = element.value { elements } else { [] }
        }
    }

    /// Writes a list whose elements stand beside each other.
    public mutating func write<Value: FieldValue>(_ name: FieldName, siblings value: [Value], isRequired: Bool) {
        writeSiblings(name, isEmpty: value.count == 0, isRequired: isRequired) { $0.write(items: value) }
    }

    /// Writes a list of groups whose elements stand beside each other.
    public mutating func write<Group: FieldGroup>(_ name: FieldName, siblings value: [Group], isRequired: Bool) {
        writeSiblings(name, isEmpty: value.count == 0, isRequired: isRequired) { $0.write(items: value) }
    }

    private mutating func writeSiblings(
        _ name: FieldName, isEmpty: Bool, isRequired: Bool, _ writeItems: (inout FieldEncoder) -> Void
    ) {
        guard !isEmpty || (isJSON && (isRequired || wasThere(name))) else { return }
        if isEmpty, writeEmpty(name) { return }
        self.name = name
        guard isJSON else { return writeItems(&self) }
        json.write(name: name.text)
        json.beginArray()
        writeItems(&self)
        for element in extras?.take(named: name) ?? [] { json.write(element.value) }
        json.endArray()
    }

    /// Writes a list into one text, in JSON too.
    public mutating func write<Value: FieldValue>(
        _ name: FieldName, list value: [Value], separator: StaticString, isRequired: Bool
    )
    where Value: CustomStringConvertible {
        // An item may have the separator in it.
        if isComparison { return write(name, siblings: value, isRequired: true) }
        guard !value.isEmpty || isRequired || wasThere(name) else { return }
        if value.isEmpty, writeEmpty(name) { return }
        let items = texts(of: value, in: name)
        if let kept = open(name), let separator = separator.description.unicodeScalars.first,
            texts(of: TextList<Value>(kept, separator: separator).items, in: name) == items
        {
            write(item: kept)
        } else {
            write(item: items.joined(separator: separator.description))
        }
        close()
    }

    /// Writes a list of values of an enumeration into one text, in JSON too.
    public mutating func write<Value: OpenEnum>(
        _ name: FieldName, list value: [Value], separator: StaticString, isRequired: Bool
    )
    where Value.RawValue: CustomStringConvertible {
        write(name, list: value.map(\.rawValue), separator: separator, isRequired: isRequired)
    }

    /// The texts of a list's items. A number has that of a message, without an exponent and without a fraction of zero.
    private mutating func texts<Value: CustomStringConvertible>(of items: [Value], in name: FieldName) -> [String] {
        items.map { item in
            guard let number = item as? Double else { return item.description }
            if let text = decimalText(of: number) { return text }
            xml.fail(.notANumber(element: name.text))
            return ""
        }
    }
}

/// Calls a closure with each item of a list, where it lies: an item that can be copied would be, and with it a reference
/// to each of its texts.
private func forEach<Value: ~Copyable>(of items: UnsafeBufferPointer<Value>, _ body: (borrowing Value) -> Void) {
    for index in items.indices { body(items[index]) }
}
