internal import WeChatBytes
public import WeChatXML

extension WireValue {
    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The document, in UTF-8.
    ///   - limits: How much it may ask of the reader.
    /// - Throws: `XMLError` where it is not well-formed, or exceeds a limit.
    public init(xml bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
        self = try XMLReader.read(bytes, limits: limits) { (reader) throws(XMLError) in
            let value = try WireValue(reading: try reader.readRoot(), from: &reader)
            try reader.readEnd()
            return value
        }
    }

    /// Reads an element whole, its start tag having been read.
    ///
    /// - Parameters:
    ///   - tag: The start tag.
    ///   - reader: The reader, which is behind it.
    /// - Throws: `XMLError` where the element is not well-formed.
    public init(reading tag: XMLTag, from reader: inout XMLReader) throws(XMLError) {
        if let text = try reader.readText(of: tag) {
            self = .text(text.string)
            return
        }
        var children: [WireElement] = []
        while let child = try reader.nextChild(of: tag) {
            children.append(WireElement(child.name, try WireValue(reading: child, from: &reader)))
        }
        self = .object(children)
    }
}

extension XMLWriter {
    /// Writes an element that no type describes.
    mutating func write(_ element: WireElement) {
        guard isXMLName(element.name.utf8) else { return fail(.invalidName(element.name)) }
        var name = element.name
        name.withUTF8 { write(element.value, name: $0) }
    }

    private mutating func write(_ value: WireValue, name: UnsafeBufferPointer<UInt8>) {
        switch value {
        case .text(let text): self.element(name, cdata: text)
        case .number(let text): self.element(name, text: text)
        case .boolean(let value): self.element(name, text: value ? "true" : "false")
        case .null: self.element(name, text: "")
        case .array(let values):
            for value in values { write(value, name: name) }
        case .object(let elements):
            start(name)
            for element in elements { write(element) }
            end(name)
        }
    }
}
