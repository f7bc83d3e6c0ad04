internal import WeChatBytes
internal import WeChatJSON
internal import WeChatXML

/// Writes the fields of a message as XML or JSON.
///
/// Generated code hands over the values in the order of the fields' names; everything else is here, once. As in
/// ``FieldDecoder`` a fault does not stop the writing.
public struct FieldEncoder: ~Copyable {
    var xml: XMLWriter
    var json: JSONWriter
    let isJSON: Bool
    /// Whether what is written is only compared: then the spelling that was kept does not count, nor what JSON cannot say.
    let isComparison: Bool
    /// The group that is being written.
    var group = Group()
    /// The name of the element that is being written.
    var name = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// Further values of the field that is being written, for JSON's array.
    var furtherValues: [WireValue]?

    struct Group: ~Copyable {
        var cursor = FieldNamesCursor("")
        var unknown = UnknownFields()

        /// Whether a field may have a text that was kept: rare, and looked for only then.
        var isUnusual: Bool { unknown.entries != nil }
    }

    /// Creates an encoder of XML that begins in a caller's memory.
    init(xml scratch: UnsafeMutableBufferPointer<UInt8>) {
        xml = XMLWriter(scratch: scratch)
        json = JSONWriter()
        isJSON = false
        isComparison = false
    }

    /// Creates an encoder of JSON.
    init(json pretty: Bool) {
        xml = XMLWriter()
        json = JSONWriter(pretty: pretty)
        isJSON = true
        isComparison = false
    }

    /// Creates an encoder of what is compared.
    init(comparing: Void) {
        xml = XMLWriter()
        json = JSONWriter()
        isJSON = true
        isComparison = true
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

    consuming func finishXML() throws(XMLWriteError) -> [UInt8] { try xml.finish() }

    consuming func finishJSON() throws(XMLWriteError) -> [UInt8] {
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
        group.cursor = FieldNamesCursor(names)
        guard unknownFields.entries != nil else { return }
        if isComparison { write(compared: unknownFields) } else { group.unknown = unknownFields }
    }

    /// Ends a group: writes what it carries beside its fields.
    public mutating func end() {
        guard group.isUnusual else { return }
        // What repeats a field has been written with it in JSON, and what stood in a list's wrapper always.
        var cursor = FieldNamesCursor(restarting: group.cursor)
        let elements = group.unknown.elements.filter { element in
            var name = element.name
            guard let field = name.withUTF8({ cursor.find($0) }) else { return true }
            return !(isJSON || field.isList) || element.name != cursor.name(at: field.index)
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
    mutating func open() -> String? {
        name = group.cursor.next()
        if isJSON { openJSON() }
        return group.isUnusual ? group.unknown.spelling(of: group.cursor.current) : nil
    }

    @inline(never)
    mutating func openJSON() {
        let text = String(decoding: name, as: UTF8.self)
        json.write(name: text)
        guard group.isUnusual else { return }
        let values = group.unknown.elements.filter { $0.name == text }.map(\.value)
        guard !values.isEmpty else { return }
        furtherValues = values
        json.beginArray()
    }

    /// Ends a field that has a value.
    @inline(__always)
    mutating func close() {
        if furtherValues != nil { closeJSON() }
    }

    @inline(never)
    mutating func closeJSON() {
        for value in furtherValues ?? [] { json.write(value) }
        json.endArray()
        furtherValues = nil
    }

    /// Passes over a field that has no value; it may have been there, empty.
    @inline(never)
    mutating func skip() {
        if group.isUnusual { return skipUnusual() }
        name = group.cursor.next()
    }

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
        // JSON has no infinity, and the two zeros are equal.
        if isComparison { return json.write(string: number == 0 ? "0" : number.description) }
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
    struct GroupEntry: ~Copyable {
        let cursor: FieldNamesCursor
        let name: UnsafeBufferPointer<UInt8>
        var unknown = UnknownFields()
        var furtherValues: [WireValue]?
    }

    @usableFromInline
    mutating func enterGroup() -> GroupEntry {
        // What is exchanged is not copied.
        var entry = GroupEntry(cursor: group.cursor, name: name)
        if group.isUnusual { swap(&group.unknown, &entry.unknown) }
        if isJSON {
            swap(&furtherValues, &entry.furtherValues)
            json.beginObject()
        } else {
            xml.start(name)
        }
        return entry
    }

    @usableFromInline
    mutating func leaveGroup(_ entry: consuming GroupEntry) {
        var entry = entry
        name = entry.name
        group.cursor = entry.cursor
        if group.isUnusual || entry.unknown.entries != nil { swap(&group.unknown, &entry.unknown) }
        if isJSON {
            json.endObject()
            swap(&furtherValues, &entry.furtherValues)
        } else {
            xml.end(name)
        }
    }

    /// Writes a text that stands for a number, a constant or a truth value.
    mutating func write(plain text: String, isNumber: Bool, cdata: Bool) {
        if !isJSON {
            if cdata { xml.element(name, cdata: text) } else { xml.element(name, text: text) }
        } else if isNumber, isJSONNumber(text) {
            json.write(number: text)
        } else {
            json.write(string: text)
        }
    }
}
