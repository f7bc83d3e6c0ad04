internal import WeChatJSON
internal import WeChatXML

extension FieldEncoder {
    /// Writes a map, in the order of its keys.
    ///
    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: The values by their keys.
    ///   - isRequired: Whether an empty map is written too.
    public mutating func write<Value: FieldValue>(_ name: FieldName, map value: [String: Value], isRequired: Bool) {
        write(name, keys: value.keys, isRequired: isRequired) { encoder, key in value[key]?.encode(item: &encoder) }
    }

    /// Writes a map of groups, in the order of its keys.
    ///
    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: The groups by their keys.
    ///   - isRequired: Whether an empty map is written too.
    public mutating func write<Group: FieldGroup>(_ name: FieldName, map value: [String: Group], isRequired: Bool) {
        write(name, keys: value.keys, isRequired: isRequired) { encoder, key in
            if let group = value[key] { encoder.write(item: group) }
        }
    }

    private mutating func write(
        _ mapName: FieldName, keys: some Collection<String>, isRequired: Bool,
        _ writeValue: (inout FieldEncoder, String) -> Void
    ) {
        guard !keys.isEmpty || isRequired || wasThere(mapName) else { return }
        if keys.isEmpty, writeEmpty(mapName) { return }
        let repeated = Dictionary(grouping: takeElementsBesideItems(of: mapName), by: \.name)
        if isJSON {
            json.write(name: mapName.text)
            json.beginObject()
        } else {
            xml.start(mapName.bytes)
        }
        for key in keys.sorted() {
            // What came twice is an array in JSON.
            write(key: key, further: repeated[key]?.map(\.value) ?? [], writeValue)
        }
        if isJSON { json.endObject() } else { xml.end(mapName.bytes) }
    }

    private mutating func write(
        key: String, further: [WireValue], _ writeValue: (inout FieldEncoder, String) -> Void
    ) {
        if isJSON {
            json.write(name: key)
            if !further.isEmpty { json.beginArray() }
            writeValue(&self, key)
            for value in further { json.write(value) }
            if !further.isEmpty { json.endArray() }
            return
        }
        guard isXMLName(key.utf8) else { return xml.fail(.invalidName(key)) }
        var bytes = key
        bytes.withUTF8 {
            name = FieldName($0)
            writeValue(&self, key)
        }
        for value in further { xml.write(WireElement(key, value)) }
    }
}
