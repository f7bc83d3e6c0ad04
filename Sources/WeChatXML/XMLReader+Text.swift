import WeChatBytes

/// The text of an element, as it lies in the document.
///
/// It points into the document, and is valid as long as the reader is.
public struct XMLText {
    @usableFromInline let start: UnsafePointer<UInt8>
    @usableFromInline let count: Int

    /// Whether the bytes are the text: there is nothing to replace or to join.
    @usableFromInline let isVerbatim: Bool

    @inline(__always)
    init(start: UnsafePointer<UInt8>, count: Int, isVerbatim: Bool) {
        self.start = start
        self.count = count
        self.isVerbatim = isVerbatim
    }

    /// Whether there is no text.
    @inlinable public var isEmpty: Bool { count == 0 }

    /// Gives the text's bytes, entities replaced and CDATA sections joined.
    @inlinable @inline(__always)
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if isVerbatim { return body(UnsafeBufferPointer(start: start, count: count)) }
        return composed().withUnsafeBufferPointer(body)
    }

    /// The text as a string.
    public var string: String { withBytes { String(checkedUTF8: $0) } }
}

extension XMLReader {
    /// Reads an element's text and its end tag, its start tag having been read.
    ///
    /// CDATA sections are joined and the blanks around them left out; text without a section loses the blanks at
    /// its ends.
    ///
    /// - Parameter element: The element.
    /// - Returns: The text, or `nil` where the element has children: then the reader is still before them.
    public mutating func readText(of element: XMLTag) throws(XMLError) -> XMLText? {
        if let tag = element.isClosed ? element : readUsualText(of: element) {
            return XMLText(start: tag.textStart, count: tag.textCount, isVerbatim: true)
        }
        return try readUnusualText(of: element)
    }

    /// The end of a CDATA section in which the reader is: the place of its `]]>`.
    @inline(__always)
    mutating func endOfCDATA() throws(XMLError) -> UnsafePointer<UInt8> {
        var from = place
        while let bracket = find(UInt8(ascii: "]"), from: from), end - bracket >= 3 {
            if bracket[1] == UInt8(ascii: "]"), bracket[2] == UInt8(ascii: ">") { return bracket }
            from = bracket + 1
        }
        place = end
        throw failure(.unexpectedEnd(in: .cdata))
    }

    /// Reads text in several pieces, with references, comments or blanks around it.
    @inline(never)
    private mutating func readUnusualText(of element: XMLTag) throws(XMLError) -> XMLText? {
        let start = place
        while place < end {
            if place.pointee == UInt8(ascii: "&") {
                _ = try readReference()
            } else if place.pointee != UInt8(ascii: "<") {
                place += 1
            } else if end - place < 2 {
                break
            } else if place[1] == UInt8(ascii: "/") {
                let text = text(from: start, to: place)
                try readEndTag(of: element)
                return text
            } else if place[1] == UInt8(ascii: "!") || place[1] == UInt8(ascii: "?") {
                try skipMarkup()
            } else {
                place = start
                return nil
            }
        }
        place = end
        throw failure(.unexpectedEnd(in: .element))
    }

    /// Text without its outer blanks, marked for composing only where that changes it.
    private mutating func text(from start: UnsafePointer<UInt8>, to close: UnsafePointer<UInt8>) -> XMLText {
        var first = start
        var last = close
        while first < last, isBlank(first.pointee) { first += 1 }
        while last > first, isBlank(last[-1]) { last -= 1 }
        let bytes = UnsafeBufferPointer(start: first, count: last - first)
        note(close - start)
        let isVerbatim = !bytes.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == 0x0D }
        return XMLText(start: first, count: last - first, isVerbatim: isVerbatim)
    }

    /// Reads a reference; the reader is at its `&`.
    mutating func readReference() throws(XMLError) -> Unicode.Scalar {
        let start = place
        // The longest that means something is &#x10FFFF; but leading zeros are allowed: look no further than 64 bytes.
        let window = UnsafeBufferPointer(start: place + 1, count: min(64, end - place - 1))
        guard let close = window.firstIndex(of: UInt8(ascii: ";")) else {
            note(window.count)
            if end - place <= 64, window.allSatisfy({ isNameByte($0) || $0 == UInt8(ascii: "#") }) {
                place = end
                throw failure(.unexpectedEnd(in: .reference))
            }
            throw failure(.invalidReference)
        }
        let name = UnsafeBufferPointer(rebasing: window[..<close])
        let scalar = try resolve(name, at: start)
        place += close + 2
        return scalar
    }

    private func resolve(
        _ name: UnsafeBufferPointer<UInt8>, at start: UnsafePointer<UInt8>
    ) throws(XMLError) -> Unicode.Scalar {
        if name.first == UInt8(ascii: "#") {
            guard let scalar = numericReference(name.dropFirst()) else {
                throw failure(.invalidCharacterReference, at: start)
            }
            guard scalar.value != 0 else { throw failure(.nulCharacter, at: start) }
            return scalar
        }
        guard let scalar = namedEntity(name) else {
            guard let first = name.first, isNameStart(first), name.allSatisfy(isNameByte) else {
                throw failure(.invalidReference, at: start)
            }
            throw failure(.undefinedEntity(String(checkedUTF8: name)), at: start)
        }
        return scalar
    }
}

/// The character of `lt`, `gt`, `amp`, `quot` or `apos`.
private func namedEntity(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    func isNamed(_ literal: StaticString) -> Bool {
        name.elementsEqual(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
    if isNamed("lt") { return "<" }
    if isNamed("gt") { return ">" }
    if isNamed("amp") { return "&" }
    if isNamed("quot") { return "\"" }
    if isNamed("apos") { return "'" }
    return nil
}

/// The character of `60` or `x3C`, without the `#`.
private func numericReference(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    var digits = text
    var radix: UInt32 = 10
    if digits.first == UInt8(ascii: "x") {
        radix = 16
        digits = digits.dropFirst()
    }
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for byte in digits {
        let digit: UInt8 =
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16: byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16: byte - UInt8(ascii: "A") + 10
            default: 0xFF
            }
        guard digit != 0xFF else { return nil }
        value = value * radix + UInt32(digit)
        guard value <= 0x10_FFFF else { return nil }
    }
    return Unicode.Scalar(value)
}

extension XMLText {
    /// Joins the pieces of a text that the reader has found to be well-formed.
    @usableFromInline
    func composed() -> [UInt8] {
        var pieces: [(bytes: ArraySlice<UInt8>, isCDATA: Bool)] = []
        let source = Array(UnsafeBufferPointer(start: start, count: count))
        var index = 0
        while index < source.count {
            let rest = source[index...]
            if rest.starts(with: "<![CDATA[".utf8) {
                let from = index + 9
                let to = end(of: "]]>", in: source, from: from)
                pieces.append((source[from..<to], true))
                index = to + 3
            } else if rest.starts(with: "<!--".utf8) {
                index = end(of: "-->", in: source, from: index + 4) + 3
            } else if rest.starts(with: "<?".utf8) {
                index = end(of: "?>", in: source, from: index + 2) + 2
            } else {
                let to = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) ?? source.count
                pieces.append((source[index..<to], false))
                index = to
            }
        }
        let hasCDATA = pieces.contains { $0.isCDATA }
        if !hasCDATA { removeOuterBlanks(of: &pieces) }
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        for piece in pieces {
            if piece.isCDATA {
                append(piece.bytes, to: &result)
            } else if !hasCDATA || !piece.bytes.allSatisfy(isBlank) {
                appendCharacters(piece.bytes, to: &result)
            }
        }
        return result
    }

    /// Removes the blanks that a comment hid from the text's ends.
    private func removeOuterBlanks(of pieces: inout [(bytes: ArraySlice<UInt8>, isCDATA: Bool)]) {
        for index in pieces.indices {
            pieces[index].bytes = pieces[index].bytes.drop(while: isBlank)
            if !pieces[index].bytes.isEmpty { break }
        }
        for index in pieces.indices.reversed() {
            let last = pieces[index].bytes.lastIndex { !isBlank($0) }
            pieces[index].bytes = last.map { pieces[index].bytes[...$0] } ?? []
            if last != nil { break }
        }
    }

    private func end(of mark: String, in source: [UInt8], from: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = from
        while index + mark.count <= source.count {
            if source[index] == mark[0], source[index..<index + mark.count].elementsEqual(mark) { return index }
            index += 1
        }
        return source.count
    }

    /// Appends characters with line ends made line feeds, as XML 1.0 section 2.11 says.
    private func append(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D {
                result.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                result.append(byte)
            }
            previous = byte
        }
    }

    private func appendCharacters(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var rest = bytes
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            append(rest[..<ampersand], to: &result)
            let close = rest[ampersand...].firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
            rest[(ampersand + 1)..<close].withUnsafeBufferPointer { name in
                let scalar =
                    name.first == UInt8(ascii: "#")
                    ? numericReference(Slice(base: name, bounds: 1..<name.count)) : namedEntity(name)
                if let scalar { result.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
            }
            rest = close < rest.endIndex ? rest[(close + 1)...] : []
        }
        append(rest, to: &result)
    }
}
