import WeChatBytes

extension XMLReader {
    /// Reads a start tag, of which the `<` has been read.
    @inline(__always)
    mutating func readStartTag() throws(XMLError) -> XMLTag {
        let start = place
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        guard isNameStart(place.pointee) else { throw failure(.invalidMarkup, at: place - 1) }
        place += 1
        while place < end, isNameByte(place.pointee) { place += 1 }
        return try finishStartTag(nameStart: start, nameCount: place - start)
    }

    /// Reads the rest of a start tag, of which the name has been read.
    @inline(__always)
    mutating func finishStartTag(nameStart: UnsafePointer<UInt8>, nameCount: Int) throws(XMLError) -> XMLTag {
        try open()
        if place < end, place.pointee == UInt8(ascii: ">") {
            place += 1
            return XMLTag(nameStart: nameStart, nameCount: nameCount, isEmpty: false)
        }
        let isEmpty = try readAttributes()
        if isEmpty { depth -= 1 }
        return XMLTag(nameStart: nameStart, nameCount: nameCount, isEmpty: isEmpty)
    }

    /// Counts an element that begins.
    @inline(__always)
    mutating func open() throws(XMLError) {
        elements += 1
        depth += 1
        if elements > limits.elements || depth > limits.depth { throw limitFailure() }
    }

    @inline(never)
    func limitFailure() -> XMLError {
        failure(
            elements > limits.elements
                ? .tooManyElements(limit: limits.elements) : .tooDeep(limit: limits.depth))
    }

    /// Reads the end tag of an element; the reader is at its `<`.
    @inline(__always)
    mutating func readEndTag(of element: XMLTag) throws(XMLError) {
        if !takeEndTag(of: element) { try readUnusualEndTag(of: element) }
    }

    /// Reads an end tag with blanks in it, or says what is wrong with it.
    @inline(never)
    mutating func readUnusualEndTag(of element: XMLTag) throws(XMLError) {
        let start = place
        place += 2
        let name = place
        while place < end, isNameByte(place.pointee) { place += 1 }
        let count = place - name
        skipBlanks()
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        guard count == element.nameCount, equal(name, element.nameStart, count) else {
            let found = String(checkedUTF8: UnsafeBufferPointer(start: name, count: count))
            throw failure(.mismatchedEndTag(expected: element.name, found: found), at: start)
        }
        guard place.pointee == UInt8(ascii: ">") else { throw failure(.invalidName) }
        place += 1
        depth -= 1
    }

    /// Checks attributes and reads the end of a start tag.
    ///
    /// - Returns: Whether the tag closes its element itself.
    @inline(never)
    mutating func readAttributes() throws(XMLError) -> Bool {
        var names: Set<[UInt8]> = []
        while true {
            let hadBlank = skipBlanks()
            guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
            if place.pointee == UInt8(ascii: ">") {
                place += 1
                return false
            }
            if place.pointee == UInt8(ascii: "/") {
                guard end - place >= 2 else {
                    place = end
                    throw failure(.unexpectedEnd(in: .tag))
                }
                guard place[1] == UInt8(ascii: ">") else { throw failure(.invalidName) }
                place += 2
                return true
            }
            guard hadBlank, isNameStart(place.pointee) else { throw failure(.invalidName) }
            let start = place
            while place < end, isNameByte(place.pointee) { place += 1 }
            let name = UnsafeBufferPointer(start: start, count: place - start)
            guard names.count < XMLLimits.attributes else {
                throw failure(.tooManyAttributes(limit: XMLLimits.attributes), at: start)
            }
            guard names.insert(Array(name)).inserted else {
                throw failure(.duplicateAttribute(String(checkedUTF8: name)), at: start)
            }
            try readAttributeValue()
        }
    }

    mutating func readAttributeValue() throws(XMLError) {
        skipBlanks()
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        guard place.pointee == UInt8(ascii: "=") else { throw failure(.invalidAttribute) }
        place += 1
        skipBlanks()
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        let quote = place.pointee
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw failure(.invalidAttribute) }
        place += 1
        while place < end, place.pointee != quote {
            if place.pointee == UInt8(ascii: "<") { throw failure(.invalidAttribute) }
            if place.pointee == UInt8(ascii: "&") {
                _ = try readReference()
            } else {
                place += 1
            }
        }
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        place += 1
    }
}
