internal import WeChatBytes
internal import WeChatJSON
internal import WeChatXML

/// Writes the fields of a message as XML or JSON.
///
/// Generated code hands over names and values in the order of the wire; everything else is here, once. As in
/// ``FieldDecoder`` a fault does not stop the writing.
public struct FieldEncoder: ~Copyable {
    var xml: XMLWriter
    var json: JSONWriter
    let isJSON: Bool
    /// Whether what is written is only compared: then the spelling that was kept does not count, nor what JSON cannot say.
    let isComparison: Bool
    /// The name of the element that is being written.
    var name: FieldName = "xml"
    /// What the group that is being written carries beside its fields: nothing, in nearly every one.
    var extras: Extras?

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
    ///
    /// - Parameter allowsForbiddenCharacters: Whether characters that XML forbids are written as they are.
    static func xml(
        _ message: some FieldGroup, allowsForbiddenCharacters: Bool = false
    ) throws(XMLWriteError) -> [UInt8] {
        // Most replies are shorter than what fits on the stack.
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { (scratch) throws(XMLWriteError) in
            var encoder = FieldEncoder(xml: scratch)
            encoder.xml.allowsForbiddenCharacters = allowsForbiddenCharacters
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
    /// - Parameter unknownFields: What the group carries beside its fields.
    public mutating func begin(_ unknownFields: UnknownFields) {
        if unknownFields.entries != nil { keep(unknownFields) }
    }

    @inline(never)
    private mutating func keep(_ unknownFields: UnknownFields) {
        if isComparison { write(compared: unknownFields) } else { extras = Extras(unknownFields) }
    }

    /// Ends a group: writes what it carries beside its fields.
    public mutating func end() {
        if extras != nil { writeExtras() }
    }

    @inline(never)
    private mutating func writeExtras() {
        // What repeats a field has been written with it in JSON, and what stood in a list's wrapper always.
        let elements = extras?.elements ?? []
        if isJSON { json.write(elements) } else { for element in elements { xml.write(element) } }
    }

    /// Begins a field that has a value.
    ///
    /// - Returns: The text to write instead of the value, where it was kept.
    @inline(__always)
    mutating func open(_ name: FieldName) -> String? {
        self.name = name
        if isJSON { openJSON() }
        return extras?.spelling(of: name)
    }

    @inline(never)
    private mutating func openJSON() {
        json.write(name: name.text)
        guard let extras else { return }
        extras.furtherValues = extras.take(named: name).map(\.value)
        if !extras.furtherValues.isEmpty { json.beginArray() }
    }

    /// Ends a field that has a value.
    @inline(__always)
    mutating func close() {
        if let extras, !extras.furtherValues.isEmpty { closeJSON(extras) }
    }

    @inline(never)
    private mutating func closeJSON(_ extras: Extras) {
        for value in extras.furtherValues { json.write(value) }
        json.endArray()
        extras.furtherValues = []
    }

    /// Passes over a field that has no value; it may have been there, empty.
    @inline(__always)
    mutating func skip(_ name: FieldName) {
        if extras != nil { skipUnusual(name) }
    }

    @inline(never)
    private mutating func skipUnusual(_ name: FieldName) {
        guard wasThere(name), !writeEmpty(name) else { return }
        write(item: open(name) ?? "")
        close()
    }

    /// Whether a field was there, with nothing in it, when the group was read. XML has nothing for what was `null`.
    func wasThere(_ name: FieldName) -> Bool {
        guard let extras else { return false }
        if let value = extras.emptyValue(of: name) { return isJSON || value != .null }
        return extras.spelling(of: name).map { isBlank($0.utf8) } == true
    }

    /// Writes a field that has no value to JSON as what it was there.
    ///
    /// - Returns: Whether it was `null`, `{}` or `[]`.
    mutating func writeEmpty(_ name: FieldName) -> Bool {
        guard isJSON, let value = extras?.emptyValue(of: name) else { return false }
        _ = open(name)
        json.write(value)
        close()
        return true
    }

    // MARK: Items

    /// Writes a string as the field's or item's value.
    @inline(__always)
    mutating func write(item text: String) {
        if isJSON { json.write(string: text) } else { xml.element(name.bytes, cdata: text) }
    }

    /// Writes an integer as the field's or item's value.
    @inline(__always)
    mutating func write(item integer: Int64) {
        if isJSON { json.write(integer: integer) } else { xml.element(name.bytes, integer: integer) }
    }

    mutating func write(item number: Double) {
        // JSON has no infinity, and the two zeros are equal.
        if isComparison { return json.write(string: number == 0 ? "0" : number.description) }
        guard let text = decimalText(of: number) else {
            if isJSON { json.writeNull() }
            return xml.fail(.notANumber(element: name.text))
        }
        if isJSON { json.write(number: text) } else { xml.element(name.bytes, text: text) }
    }

    mutating func write(item id: MessageID) {
        switch id.storage {
        case .number(let number): write(item: number)
        case .text(let text): write(item: text)
        }
    }

    /// Writes a value as it came.
    mutating func write(item value: WireValue) {
        if isJSON { json.write(value) } else { xml.write(WireElement(name.text, value)) }
    }

    /// Writes a group as the field's or item's value.
    @inlinable
    public mutating func write(item value: some FieldGroup) {
        let entry = enterGroup()
        value.encode(to: &self)
        leaveGroup(entry)
    }

    /// What has to be known again at the end of a group: the name of its element, and what the group around it carries.
    @usableFromInline
    struct GroupEntry: ~Copyable {
        let name: FieldName
        let extras: Extras?
    }

    @usableFromInline
    mutating func enterGroup() -> GroupEntry {
        if isJSON { json.beginObject() } else { xml.start(name.bytes) }
        return GroupEntry(name: name, extras: extras.take())
    }

    @usableFromInline
    mutating func leaveGroup(_ entry: consuming GroupEntry) {
        name = entry.name
        extras = entry.extras
        if isJSON { json.endObject() } else { xml.end(name.bytes) }
    }

    /// Writes the text that a number or a truth value had.
    mutating func write(kept text: String, cdata: Bool) {
        write(plain: text, isNumber: true, cdata: cdata || hasOuterBlanks(text))
    }

    /// Writes a text that stands for a number or a truth value.
    mutating func write(plain text: String, isNumber: Bool, cdata: Bool) {
        if !isJSON {
            if cdata { xml.element(name.bytes, cdata: text) } else { xml.element(name.bytes, text: text) }
        } else if isNumber, isJSONNumber(text) {
            json.write(number: text)
        } else {
            json.write(string: text)
        }
    }
}
