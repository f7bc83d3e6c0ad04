internal import WeChatJSON
internal import WeChatXML

extension FieldEncoder {
    /// Writes a map, in the order of its keys.
    ///
    /// - Parameters:
    ///   - value: The values by their keys.
    ///   - isRequired: Whether an empty map is written too.
    public mutating func write<Value: FieldValue>(map value: [String: Value], isRequired: Bool) {
        guard !value.isEmpty || isRequired || wasThere else { return skip() }
        let mapName = group.cursor.next()
        var repeated = elementsBesideItems(of: mapName)
        if isJSON {
            json.write(name: String(decoding: mapName, as: UTF8.self))
            json.beginObject()
        } else {
            xml.start(mapName)
        }
        for (key, item) in value.sorted(by: { $0.key < $1.key }) {
            // What came twice is an array in JSON.
            let further = repeated.filter { $0.name == key }.map(\.value)
            repeated.removeAll { $0.name == key }
            write(item, key: key, further: further)
        }
        if isJSON { json.endObject() } else { xml.end(mapName) }
        name = mapName
    }

    private mutating func write(_ item: some FieldValue, key: String, further: [WireValue]) {
        if isJSON {
            json.write(name: key)
            if !further.isEmpty { json.beginArray() }
            item.encode(item: &self)
            for value in further { json.write(value) }
            if !further.isEmpty { json.endArray() }
            return
        }
        guard isXMLName(key.utf8) else { return xml.fail(.invalidName(key)) }
        var key = key
        key.withUTF8 { bytes in
            name = bytes
            item.encode(item: &self)
        }
        for value in further { xml.write(WireElement(key, value)) }
    }
}
