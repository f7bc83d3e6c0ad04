extension XMLReader {
    /// A reader at the end of a document, for a decoder that reads no XML.
    package static var nothing: XMLReader {
        let text: StaticString = "<nothing/>"
        return XMLReader(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    private init(start: UnsafePointer<UInt8>, count: Int) {
        base = start
        end = start + count
        place = end
        limits = XMLLimits()
    }
}

extension XMLTag {
    /// A tag without a name, and without a text that could be taken for one.
    package static var nothing: XMLTag {
        let text: StaticString = ""
        return XMLTag(nameStart: text.utf8Start, nameCount: 0, isEmpty: false)
    }
}
