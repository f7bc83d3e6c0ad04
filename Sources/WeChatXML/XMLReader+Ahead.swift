import WeChatBytes

/// The first children of an element that was looked at before it is read: a message's header, where what tells its kind
/// is.
package struct XMLHeader {
    private static let capacity = 6
    /// Memory for as many.
    private var tags: (XMLTag, XMLTag, XMLTag, XMLTag, XMLTag, XMLTag)
    private var count = 0
    /// The place behind the last one.
    private var end: UnsafePointer<UInt8>?
    /// The one that is probably read next.
    private var next = 0

    /// No children.
    package init() {
        let tag = XMLTag.nothing
        tags = (tag, tag, tag, tag, tag, tag)
    }

    private subscript(index: Int) -> XMLTag {
        mutating get {
            withUnsafeBytes(of: &tags) {
                $0.loadUnaligned(fromByteOffset: index * MemoryLayout<XMLTag>.stride, as: XMLTag.self)
            }
        }
    }

    private mutating func append(_ tag: XMLTag) {
        withUnsafeMutableBytes(of: &tags) {
            $0.storeBytes(of: tag, toByteOffset: count * MemoryLayout<XMLTag>.stride, as: XMLTag.self)
        }
        count += 1
        end = tag.end
    }

    /// Takes the child at a place, where it is the next one.
    @inline(__always)
    mutating func take(at start: UnsafePointer<UInt8>) -> XMLTag? {
        guard next < count else { return nil }
        let tag = self[next]
        guard tag.nameStart == start + 1 else { return nil }
        next += 1
        return tag
    }

    /// The text of the first child of a name, where it and all before it have one of the usual forms.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - reader: A reader at the first child. It does not move.
    package mutating func text(
        named name: UnsafeBufferPointer<UInt8>, from reader: inout XMLReader
    ) -> UnsafeBufferPointer<UInt8>? {
        guard let wanted = name.baseAddress else { return nil }
        for index in 0..<Self.capacity {
            if index == count {
                let start = reader.skippingBlanks(from: end ?? reader.place)
                guard let tag = reader.usualTag(at: start), tag.isClosed else { return nil }
                append(tag)
            }
            let tag = self[index]
            if tag.nameCount == name.count, equal(tag.nameStart, wanted, name.count) { return tag.text }
        }
        return nil
    }
}

extension XMLReader {
    @inline(__always)
    func skippingBlanks(from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var place = start
        while place < end, isBlank(place.pointee) { place += 1 }
        return place
    }

    /// The tag at a place, and the whole element where its text has one of the usual forms. Whether the name is one is
    /// not looked at: most names are compared with those of a schema, which are.
    ///
    /// - Returns: `nil` where there is no start tag, or something unusual in the document.
    @inline(__always)
    mutating func usualTag(at start: UnsafePointer<UInt8>) -> XMLTag? {
        // What ends the root follows, so that few bytes are left unlooked at.
        let (end, name) = (end, start + 1)
        guard end - name > 32, start.pointee == UInt8(ascii: "<"), name.pointee >= 0x40, !hasCarriageReturn else {
            return nil
        }
        var close = name
        let last = min(end - 24, name + 64)
        var found: UInt64
        repeat {
            found = zeros(load(close) ^ 0x3E3E_3E3E_3E3E_3E3E)
            if found != 0 { break }
            close += 8
        } while close < last
        guard found != 0 else { return nil }
        close += found.trailingZeroBitCount >> 3
        let count = close - name
        let content = close + 1
        let text = usualText(at: content, name: name, count, end: end)
        note(text.start + text.count - start)
        return XMLTag(nameStart: name, nameCount: count, form: text.form, text: (text.start, text.count))
    }

    /// Passes over an element's text and its end tag, where they have one of the usual forms.
    ///
    /// - Returns: The text, or `nil`: then the reader has not moved.
    @inline(__always)
    mutating func readUsualText(of element: XMLTag) -> (start: UnsafePointer<UInt8>, count: Int)? {
        if hasCarriageReturn { return nil }
        let text = usualText(at: place, name: element.nameStart, element.nameCount, end: end)
        note(text.start + text.count - place)
        let tag = XMLTag(
            nameStart: element.nameStart, nameCount: element.nameCount, form: text.form, text: (text.start, text.count))
        guard tag.isClosed else { return nil }
        place = tag.end
        depth -= 1
        return (text.start, text.count)
    }
}

/// An element's text in one of the two usual forms: one CDATA section, or plain characters without blanks.
///
/// - Returns: Where it is, and its form. Where it has neither, this is what has been looked at.
@inline(__always)
private func usualText(
    at place: UnsafePointer<UInt8>, name: UnsafePointer<UInt8>, _ count: Int, end: UnsafePointer<UInt8>
) -> (start: UnsafePointer<UInt8>, count: Int, form: XMLTag.Form) {
    // "<![CDATA" as a little-endian word.
    if end - place > 12, load(place) == 0x4154_4144_435B_213C, place[8] == UInt8(ascii: "[") {
        let start = place + 9
        var from = start
        while let bracket = find(UInt8(ascii: "]"), from: from, end: end) {
            let left = end - bracket
            guard left > count + 6 else { return (start, bracket - start, .unchecked) }
            // "]></" as a little-endian word.
            if UnsafeRawPointer(bracket + 1).loadUnaligned(as: UInt32.self).littleEndian == 0x2F3C_3E5D {
                let isEnd = bracket[count + 5] == UInt8(ascii: ">") && equal(bracket + 5, name, count)
                return (start, bracket - start, isEnd ? .cdata : .unchecked)
            }
            if bracket[1] == UInt8(ascii: "]"), bracket[2] == UInt8(ascii: ">") {
                return (start, bracket - start, .unchecked)
            }
            from = bracket + 1
        }
        return (start, end - start, .unchecked)
    }
    var text = place
    while end - text >= 8 {
        let found = unusual(load(text))
        if found != 0 {
            text += found.trailingZeroBitCount >> 3
            break
        }
        text += 8
    }
    let isEnd =
        end - text > count + 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "/")
        && text[count + 2] == UInt8(ascii: ">") && equal(text + 2, name, count)
    return (place, text - place, isEnd ? .text : .unchecked)
}

/// Marks the bytes of a word that may not stand in plain text: `<`, `&`, and those less than 0x21. The lowest mark is
/// right.
@inline(__always)
private func unusual(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let less = word ^ (ones &* UInt64(UInt8(ascii: "<")))
    let ampersand = word ^ (ones &* UInt64(UInt8(ascii: "&")))
    let blank = (word &- ones &* 0x21) & ~word
    return (blank | ((less &- ones) & ~less) | ((ampersand &- ones) & ~ampersand)) & (ones &* 0x80)
}
