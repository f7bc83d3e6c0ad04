extension XMLReader {
    /// Goes back to a place where the reader was.
    package mutating func goBack(to earlier: XMLReader) {
        (place, depth, elements, tag) = (earlier.place, earlier.depth, earlier.elements, earlier.tag)
    }

    /// Reads the texts on a document's top level, of a document that was read whole before.
    ///
    /// Not every fault is found: names are not looked at where their elements have one of the usual forms.
    ///
    /// - Parameters:
    ///   - root: The root, whose start tag has been read.
    ///   - header: The children that were looked at before.
    ///   - take: Is given each child of the root that has no children: its name, its text, and where that lies in the
    ///     document, if it lies there as it is.
    /// - Throws: ``XMLError`` where something is found that is not well-formed.
    package mutating func readTexts(
        of root: XMLTag, header: consuming XMLHeader, _ take: (UnsafeBufferPointer<UInt8>, XMLText, Range<Int>?) -> Void
    ) throws(XMLError) {
        header.next = 0
        while try advance(in: root, header: &header) {
            if !tag.isChecked && !tag.isClosed { try readUncheckedTag() }
            let tag = tag
            if let text = try readText(of: tag) {
                let start = text.start - base
                take(tag.nameBytes, text, text.isVerbatim ? start..<start + text.count : nil)
            } else {
                try skip(tag)
            }
        }
    }
}
