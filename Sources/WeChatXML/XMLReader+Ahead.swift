import WeChatBytes

/// The first children of an element that was looked at before it is read: a message's header, where what tells its kind
/// is.
@usableFromInline
package struct XMLHeader {
    private static let capacity = 6
    /// Memory for as many.
    @usableFromInline
    var tags: (XMLTag, XMLTag, XMLTag, XMLTag, XMLTag, XMLTag)
    @usableFromInline var count = 0
    /// The place behind the last one.
    private var end: UnsafePointer<UInt8>?
    /// The one that is probably read next.
    @usableFromInline var next = 0

    /// No children.
    package init() {
        let tag = XMLTag.nothing
        tags = (tag, tag, tag, tag, tag, tag)
    }

    @inlinable @inline(__always)
    subscript(index: Int) -> XMLTag {
        mutating get {
            withUnsafeBytes(of: &tags) {
                $0.loadUnaligned(fromByteOffset: index &* MemoryLayout<XMLTag>.stride, as: XMLTag.self)
            }
        }
    }

    @inline(__always)
    private mutating func append(_ tag: XMLTag) {
        withUnsafeMutableBytes(of: &tags) {
            $0.storeBytes(of: tag, toByteOffset: count &* MemoryLayout<XMLTag>.stride, as: XMLTag.self)
        }
        count &+= 1
        end = tag.end
    }

    /// Takes the child at a place, where it is the next one.
    @inlinable @inline(__always)
    package mutating func take(at start: UnsafePointer<UInt8>) -> XMLTag? {
        guard next < count else { return nil }
        let tag = self[next]
        guard tag.nameStart == start + 1 else { return nil }
        next &+= 1
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

// What is marked as transparent here and nearby is of one loop over the fields of a message, whose parts the compiler would
// call one by one: a function that has grown large gets nothing inlined, `@inline(__always)` or not.

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
    @_transparent
    mutating func usualTag(at start: UnsafePointer<UInt8>) -> XMLTag? {
        // What ends the root follows, so that few bytes are left unlooked at.
        let (end, name) = (end, start + 1)
        guard end - name > 32, start.pointee == UInt8(ascii: "<"), name.pointee >= 0x40, !hasCarriageReturn else {
            return nil
        }
        guard let count = countToClose(from: name) else { return nil }
        let (form, text) = usualText(at: name + count + 1, name: name, count, end: end)
        note(count + text)
        return XMLTag(nameStart: name, nameCount: count, form: form, textCount: text)
    }

    /// The number of bytes up to the first `>`, where it is among the next 64 and none of those that divide a table of
    /// names precedes it: two names and a blank are no name. At least 32 follow.
    @_transparent
    private func countToClose(from name: UnsafePointer<UInt8>) -> Int? {
        var place = name
        repeat {
            // `>`, `|` and `^`, or a blank and `*`: the others that are found with them are in no name either.
            let bytes = SixteenBytes(at: place)
            let closing = (bytes | SixteenBytes(repeating: 0x62)).matches(SixteenBytes(repeating: 0x7E))
            let dividing = (bytes | SixteenBytes(repeating: 0x0A)).matches(SixteenBytes(repeating: 0x2A))
            if let index = (closing | dividing).firstIndexOfMatch {
                return place[index] == UInt8(ascii: ">") ? place + index - name : nil
            }
            place += 16
        } while place - name < 64 && end - place > 32
        return nil
    }

    /// Passes over an element's text and its end tag, where they have one of the usual forms.
    ///
    /// - Returns: The element, or `nil`: then the reader has not moved.
    @_transparent
    mutating func readUsualText(of element: XMLTag) -> XMLTag? {
        // Only behind the `>` of a tag without blanks the text is where the name's end says.
        guard !hasCarriageReturn, place == element.nameStart + (element.nameCount &+ 1) else { return nil }
        let (form, text) = usualText(at: place, name: element.nameStart, element.nameCount, end: end)
        note(text)
        let tag = XMLTag(
            nameStart: element.nameStart, nameCount: element.nameCount, form: form, textCount: text)
        guard tag.isClosed else { return nil }
        place = tag.end
        depth -= 1
        return tag
    }
}

/// An element's text in one of the two usual forms: one CDATA section, or plain characters without blanks.
///
/// - Returns: Its form and its length. Where it has neither form, this is what has been looked at.
@_transparent
private func usualText(
    at place: UnsafePointer<UInt8>, name: UnsafePointer<UInt8>, _ count: Int, end: UnsafePointer<UInt8>
) -> (form: XMLTag.Form, count: Int) {
    // "<![CDATA" as a little-endian word.
    if end - place > 12, load(place) == 0x4154_4144_435B_213C, place[8] == UInt8(ascii: "[") {
        let start = place + 9
        var from = start
        while let bracket = find(UInt8(ascii: "]"), from: from, end: end) {
            guard end - bracket > count &+ 6 else { return (.unchecked, bracket - start) }
            // "]></" as a little-endian word.
            if UnsafeRawPointer(bracket + 1).loadUnaligned(as: UInt32.self).littleEndian == 0x2F3C_3E5D {
                let isEnd = bracket[count &+ 5] == UInt8(ascii: ">") && equal(bracket + 5, name, count)
                return (isEnd ? .cdata : .unchecked, bracket - start)
            }
            if bracket[1] == UInt8(ascii: "]"), bracket[2] == UInt8(ascii: ">") {
                return (.unchecked, bracket - start)
            }
            from = bracket + 1
        }
        return (.unchecked, end - start)
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
        end - text > count &+ 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "/")
        && text[count &+ 2] == UInt8(ascii: ">") && equal(text + 2, name, count)
    return (isEnd ? .text : .unchecked, text - place)
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
