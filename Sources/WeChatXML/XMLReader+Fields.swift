extension XMLReader {
    /// Reads the texts on a document's top level alone.
    ///
    /// Not every fault is found: names are not looked at where their elements have one of the usual forms. It is for
    /// documents that are read whole, too.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - limits: How much it may ask of the reader.
    ///   - take: Is given each child of the root that has no children: its name, and its text.
    /// - Throws: ``XMLError`` where something is found that is not well-formed.
    package static func readFields(
        of bytes: [UInt8], limits: XMLLimits, _ take: (UnsafeBufferPointer<UInt8>, XMLText) -> Void
    ) throws(XMLError) {
        try read(bytes, limits: limits) { (reader) throws(XMLError) in
            let root = try reader.readRoot()
            var header = XMLHeader()
            while try reader.advance(in: root, header: &header) {
                if !reader.tag.isChecked && !reader.tag.isClosed { try reader.readUncheckedTag() }
                let tag = reader.tag
                if let text = try reader.readText(of: tag) {
                    take(tag.nameBytes, text)
                } else {
                    try reader.skip(tag)
                }
            }
            try reader.readEnd()
        }
    }
}
