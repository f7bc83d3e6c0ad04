internal import WeChatBytes
internal import WeChatJSON
internal import WeChatXML

/// Writes the fields of a message as XML or JSON.
///
/// Generated code hands over the values in the order of the fields' names; everything else is here, once. As in
/// ``FieldDecoder`` a fault does not stop the writing.
public struct FieldEncoder: ~Copyable {
    private var xml: XMLWriter
    private var json: JSONWriter
    private let isJSON: Bool
    /// The group that is being written.
    private var group = Group(names: "", unknown: UnknownFields(), level: 0)
    /// The name of the element that is being written.
    private var name = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// Further values of the field that is being written, for JSON's array.
    private var furtherValues: [WireValue] = []

    fileprivate struct Group {
        var cursor: FieldNamesCursor
        let names: FieldNames
        let unknown: UnknownFields
        /// Whether a field may have a text that was kept: rare, and looked for only then.
        let isUnusual: Bool

        @inline(__always)
        init(names: FieldNames, unknown: UnknownFields, level: Int) {
            cursor = FieldNamesCursor(names)
            self.names = names
            self.unknown = unknown
            isUnusual = unknown.entries != nil
        }
    }

    /// Creates an encoder of XML that begins in a caller's memory.
    private init(xml scratch: UnsafeMutableBufferPointer<UInt8>) {
        xml = XMLWriter(scratch: scratch)
        json = JSONWriter()
        isJSON = false
    }

    /// Creates an encoder of JSON.
    private init(json pretty: Bool) {
        xml = XMLWriter()
        json = JSONWriter(pretty: pretty)
        isJSON = true
    }

    /// Writes a message as a document.
    static func xml(_ message: some FieldGroup) throws(XMLWriteError) -> [UInt8] {
        // Most replies are shorter than what fits on the stack.
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { (scratch) throws(XMLWriteError) in
            var encoder = FieldEncoder(xml: scratch)
            let root: StaticString = "xml"
            encoder.name = UnsafeBufferPointer(start: root.utf8Start, count: root.utf8CodeUnitCount)
            encoder.write(item: message)
            return try encoder.finishXML()
        }
    }

    /// Writes a message as a JSON object.
    static func json(_ message: some FieldGroup, pretty: Bool) throws(XMLWriteError) -> [UInt8] {
        var encoder = FieldEncoder(json: pretty)
        encoder.write(item: message)
        return try encoder.finishJSON()
    }

    private consuming func finishXML() throws(XMLWriteError) -> [UInt8] { try xml.finish() }

    private consuming func finishJSON() throws(XMLWriteError) -> [UInt8] {
        // The XML writer has kept the first fault, such as a number that is none.
        _ = try xml.finish()
        return json.finish()
    }

    // MARK: Groups

    /// Begins to write a group of fields.
    ///
    /// - Parameters:
    ///   - names: The fields' names.
    ///   - unknownFields: What the group carries beside them.
    public mutating func begin(_ names: FieldNames, _ unknownFields: UnknownFields) {
        group = Group(names: names, unknown: unknownFields, level: 0)
    }

    /// Ends a group: writes what it carries beside its fields.
    public mutating func end() {
        guard group.isUnusual else { return }
        // What repeats a field has been written with it in JSON, and what stood in a list's wrapper always.
        var cursor = FieldNamesCursor(group.names)
        let elements = group.unknown.elements.filter { element in
            var name = element.name
            guard let field = name.withUTF8({ cursor.find($0) }) else { return true }
            return !(isJSON || field.isList) || element.name != group.names.name(at: field.index)
        }
        guard isJSON else {
            for element in elements { xml.write(element) }
            return
        }
        json.write(elements)
    }

    /// Begins a field that has a value.
    ///
    /// - Returns: The text to write instead of the value, where it was kept.
    @inline(__always)
    private mutating func open() -> String? {
        name = group.cursor.next()
        if isJSON { openJSON() }
        return group.isUnusual ? group.unknown.spelling(of: group.cursor.current) : nil
    }

    @inline(never)
    private mutating func openJSON() {
        let text = String(decoding: name, as: UTF8.self)
        json.write(name: text)
        guard group.isUnusual else { return }
        furtherValues = group.unknown.elements.filter { $0.name == text }.map(\.value)
        if !furtherValues.isEmpty { json.beginArray() }
    }

    /// Ends a field that has a value.
    @inline(__always)
    private mutating func close() {
        if isJSON, !furtherValues.isEmpty { closeJSON() }
    }

    @inline(never)
    private mutating func closeJSON() {
        for value in furtherValues { json.write(value) }
        json.endArray()
        furtherValues = []
    }

    /// Passes over a field that has no value; it may have been there, empty.
    @inline(__always)
    private mutating func skip() {
        if group.isUnusual { return skipUnusual() }
        name = group.cursor.next()
    }

    @inline(never)
    private mutating func skipUnusual() {
        let before = group.cursor
        name = group.cursor.next()
        guard group.unknown.spelling(of: group.cursor.current) == "" else { return }
        group.cursor = before
        _ = open()
        write(item: "")
        close()
    }

    // MARK: Items

    /// Writes a string under the name of the field or list.
    func isWritable() -> Bool { !name.isEmpty }

    /// Writes a string as the field's or item's value.
    @inline(__always)
    mutating func write(item text: String) {
        if isJSON { json.write(string: text) } else { xml.element(name, cdata: text) }
    }

    /// Writes an integer as the field's or item's value.
    @inline(__always)
    mutating func write(item integer: Int64) {
        if isJSON { json.write(integer: integer) } else { xml.element(name, integer: integer) }
    }

    mutating func write(item number: Double) {
        guard let text = decimalText(of: number) else {
            if isJSON { json.writeNull() }
            return xml.fail(.notANumber(element: String(decoding: name, as: UTF8.self)))
        }
        if isJSON { json.write(number: text) } else { xml.element(name, text: text) }
    }

    mutating func write(item id: MessageID) {
        switch id.storage {
        case .number(let number): write(item: number)
        case .text(let text): write(item: text)
        }
    }

    /// Writes a group as the field's or item's value.
    @inlinable
    public mutating func write(item value: some FieldGroup) {
        let entry = enterGroup()
        value.encode(to: &self)
        leaveGroup(entry)
    }

    /// What has to be known again at the end of a group.
    @usableFromInline
    struct GroupEntry {
        fileprivate let group: Group
        let name: UnsafeBufferPointer<UInt8>
        let furtherValues: [WireValue]
    }

    @usableFromInline
    mutating func enterGroup() -> GroupEntry {
        let entry = GroupEntry(group: group, name: name, furtherValues: furtherValues)
        if isJSON {
            furtherValues = []
            json.beginObject()
        } else {
            xml.start(name)
        }
        return entry
    }

    @usableFromInline
    mutating func leaveGroup(_ entry: GroupEntry) {
        if isJSON { json.endObject() } else { xml.end(entry.name) }
        furtherValues = entry.furtherValues
        name = entry.name
        group = entry.group
    }

    /// Writes a text that stands for a number, a constant or a truth value.
    private mutating func write(plain text: String, isNumber: Bool, cdata: Bool) {
        if !isJSON {
            if cdata { xml.element(name, cdata: text) } else { xml.element(name, text: text) }
        } else if isNumber, isJSONNumber(text) {
            json.write(number: text)
        } else {
            json.write(string: text)
        }
    }

    // MARK: Fields

    /// Whether there is nothing to look out for: XML, and no text that was kept.
    @inline(__always)
    private var isSimple: Bool { !isJSON && !group.isUnusual }

    /// Writes a constant.
    public mutating func write(constant: StaticString) {
        if isSimple {
            let text = UnsafeBufferPointer(start: constant.utf8Start, count: constant.utf8CodeUnitCount)
            return xml.element(group.cursor.next(), cdata: text)
        }
        let kept = open()
        write(item: kept ?? constant.description)
        close()
    }

    /// Writes a string.
    public mutating func write(_ value: String, cdata: Bool = true) {
        if isSimple, cdata { return xml.element(group.cursor.next(), cdata: value) }
        _ = open()
        if isJSON || cdata {
            write(item: value)
        } else {
            xml.element(name, text: value)
        }
        close()
    }

    /// Writes a string that may be absent.
    public mutating func write(_ value: String?, cdata: Bool = true) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes an integer of 64 bits.
    public mutating func write(_ value: Int64, cdata: Bool = false) {
        if isSimple, !cdata { return xml.element(group.cursor.next(), integer: value) }
        let kept = open()
        if let kept, parse(kept, parseInteger) == value {
            write(plain: kept, isNumber: true, cdata: cdata)
        } else if cdata, !isJSON {
            xml.element(name, cdata: String(value))
        } else {
            write(item: value)
        }
        close()
    }

    /// Writes an integer of 64 bits that may be absent.
    public mutating func write(_ value: Int64?, cdata: Bool = false) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes an integer.
    public mutating func write(_ value: Int, cdata: Bool = false) { write(Int64(value), cdata: cdata) }

    /// Writes an integer that may be absent.
    public mutating func write(_ value: Int?, cdata: Bool = false) { write(value.map(Int64.init), cdata: cdata) }

    /// Writes an integer of 32 bits.
    public mutating func write(_ value: Int32, cdata: Bool = false) { write(Int64(value), cdata: cdata) }

    /// Writes an integer of 32 bits that may be absent.
    public mutating func write(_ value: Int32?, cdata: Bool = false) { write(value.map(Int64.init), cdata: cdata) }

    /// Writes a time.
    public mutating func write(_ value: UnixTime, cdata: Bool = false) { write(value.secondsSince1970, cdata: cdata) }

    /// Writes a time that may be absent.
    public mutating func write(_ value: UnixTime?, cdata: Bool = false) {
        write(value?.secondsSince1970, cdata: cdata)
    }

    /// Writes a number.
    public mutating func write(_ value: Double, cdata: Bool = false) {
        let kept = open()
        if let kept, parse(kept, parseDouble) == value {
            write(plain: kept, isNumber: true, cdata: cdata)
        } else if cdata, !isJSON, let text = decimalText(of: value) {
            xml.element(name, cdata: text)
        } else {
            write(item: value)
        }
        close()
    }

    /// Writes a number that may be absent.
    public mutating func write(_ value: Double?, cdata: Bool = false) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes a message ID.
    public mutating func write(_ value: MessageID) {
        _ = open()
        write(item: value)
        close()
    }

    /// Writes a message ID that may be absent.
    public mutating func write(_ value: MessageID?) {
        if let value { write(value) } else { skip() }
    }

    /// Writes `true` or `false`.
    public mutating func write(_ value: Bool, cdata: Bool = false) {
        let kept = open()
        if let kept, truth(kept) == value {
            write(plain: kept, isNumber: true, cdata: cdata)
        } else if isJSON {
            json.write(boolean: value)
        } else {
            write(plain: value ? "true" : "false", isNumber: false, cdata: cdata)
        }
        close()
    }

    /// Writes `true` or `false`, or nothing.
    public mutating func write(_ value: Bool?, cdata: Bool = false) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes `0` or `1`.
    public mutating func write(flag value: Bool, cdata: Bool = false) {
        let kept = open()
        let text = kept.flatMap { truth($0) == value ? $0 : nil } ?? (value ? "1" : "0")
        write(plain: text, isNumber: true, cdata: cdata)
        close()
    }

    /// Writes `0` or `1`, or nothing.
    public mutating func write(flag value: Bool?, cdata: Bool = false) {
        if let value { write(flag: value, cdata: cdata) } else { skip() }
    }

    /// Writes a value of an enumeration of texts.
    public mutating func write<Value: OpenEnum>(_ value: Value, cdata: Bool = true) where Value.RawValue == String {
        write(value.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of texts that may be absent.
    public mutating func write<Value: OpenEnum>(_ value: Value?, cdata: Bool = true) where Value.RawValue == String {
        write(value?.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of integers.
    public mutating func write<Value: OpenEnum>(_ value: Value, cdata: Bool = false) where Value.RawValue == Int {
        write(value.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of integers that may be absent.
    public mutating func write<Value: OpenEnum>(_ value: Value?, cdata: Bool = false) where Value.RawValue == Int {
        write(value?.rawValue, cdata: cdata)
    }

    /// Writes a group.
    @inlinable
    public mutating func write(_ value: some FieldGroup) {
        beginValue()
        write(item: value)
        endValue()
    }

    /// Writes a group that may be absent.
    @inlinable
    public mutating func write<Value: FieldGroup>(_ value: Value?) {
        if let value { write(value) } else { skipValue() }
    }

    @usableFromInline mutating func beginValue() { _ = open() }
    @usableFromInline mutating func endValue() { close() }
    @usableFromInline mutating func skipValue() { skip() }

    // MARK: Lists

    /// Writes a list within an element of its own.
    ///
    /// - Parameters:
    ///   - value: The items.
    ///   - item: The name of an item's element.
    ///   - isRequired: Whether an empty list is written too.
    @inlinable
    public mutating func write<Value: FieldValue>(list value: [Value], item: StaticString, isRequired: Bool) {
        guard !value.isEmpty || isRequired || wasThere else { return skipValue() }
        let listName = beginWrapper(item: item)
        writeItems(value)
        endWrapper(listName)
    }

    /// Writes the items where they lie: a loop over the array would copy each, and count the references of its strings.
    @inlinable @inline(__always)
    mutating func writeItems<Value: FieldValue>(_ value: [Value]) {
        value.withUnsafeBufferPointer { items in
            for index in items.indices { items[index].encode(item: &self) }
        }
    }

    /// Begins a list within an element of its own; the names written are the items' then.
    @usableFromInline
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

    @usableFromInline
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
    private func elementsBesideItems(of listName: UnsafeBufferPointer<UInt8>) -> [WireElement] {
        guard group.isUnusual else { return [] }
        let name = String(decoding: listName, as: UTF8.self)
        return group.unknown.elements.filter { $0.name == name }.flatMap { element -> [WireElement] in
            if case .object(let elements) = element.value { elements } else { [] }
        }
    }

    /// Writes a list whose elements stand beside each other.
    public mutating func write<Value: FieldValue>(siblings value: [Value], isRequired: Bool) {
        guard !value.isEmpty || (isJSON && (isRequired || wasThere)) else {
            name = group.cursor.next()
            return
        }
        let isOpen = beginList()
        writeItems(value)
        endList(isOpen)
    }

    /// Writes a list into the text of one element.
    public mutating func write<Value: FieldValue>(list value: [Value], separator: StaticString, isRequired: Bool)
    where Value: LosslessStringConvertible {
        guard !value.isEmpty || isRequired || wasThere else { return skip() }
        let isOpen = beginList()
        if isJSON {
            writeItems(value)
        } else {
            write(item: value.map(\.description).joined(separator: separator.description))
        }
        endList(isOpen)
    }

    /// Whether the field that comes next was there, empty, when the group was read.
    @usableFromInline var wasThere: Bool {
        group.isUnusual && group.unknown.spelling(of: group.cursor.current + 1) == ""
    }

    /// Begins a list: in JSON, an array, whatever the list looks like in XML.
    private mutating func beginList() -> Bool {
        name = group.cursor.next()
        guard isJSON else { return false }
        json.write(name: String(decoding: name, as: UTF8.self))
        json.beginArray()
        return true
    }

    private mutating func endList(_ isOpen: Bool) {
        guard isOpen else { return }
        if group.isUnusual {
            let text = String(decoding: name, as: UTF8.self)
            for element in group.unknown.elements where element.name == text { json.write(element.value) }
        }
        json.endArray()
    }
}

/// The number of a text, where it is one.
private func parse<Value>(_ text: String, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    var text = text
    return text.withUTF8(parse)
}

private func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true": true
    case "0", "false": false
    default: nil
    }
}

/// Whether JSON takes a text for a number: no plus, no leading zero, digits on both sides of the point.
private func isJSONNumber(_ text: String) -> Bool {
    guard let node = try? JSONNode(parsing: Array(text.utf8)), case .number = node.value else { return false }
    return true
}
