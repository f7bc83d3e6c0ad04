import WeChatBytes

/// The first children of an element that was looked at before it is read: a message's header, where what tells its kind
/// is.
package struct XMLHeader {
    private static let capacity = 6
    /// Memory for as many.
    private var tags: (XMLTag, XMLTag, XMLTag, XMLTag, XMLTag, XMLTag)
    private var count = 0
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
                let start = reader.skippingBlanks(from: index == 0 ? reader.place : self[index - 1].end)
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
        let name = start + 1
        guard end - name > 24, start.pointee == UInt8(ascii: "<"), name.pointee >= 0x40, !hasCarriageReturn else {
            return nil
        }
        var close = name
        while true {
            let found = zeros(load(close) ^ 0x3E3E_3E3E_3E3E_3E3E)
            close += found == 0 ? 8 : found.trailingZeroBitCount >> 3
            guard end - close > 16, close - name < 64 else { return nil }
            if found != 0 { break }
        }
        let count = close - name
        let content = close + 1
        note(content - start)
        guard let text = usualText(at: content, name: name, count) else {
            return XMLTag(nameStart: name, nameCount: count, form: .unchecked, text: (name, 0))
        }
        return XMLTag(
            nameStart: name, nameCount: count, form: text.start == content ? .text : .cdata,
            text: (text.start, text.count))
    }

    /// An element's text in one of the two usual forms: one CDATA section, or plain characters without blanks.
    ///
    /// - Returns: Where it is and where the end tag begins, or `nil` where there is more to it.
    @inline(__always)
    mutating func usualText(
        at place: UnsafePointer<UInt8>, name: UnsafePointer<UInt8>, _ count: Int
    ) -> (start: UnsafePointer<UInt8>, count: Int, end: UnsafePointer<UInt8>)? {
        if end - place > 12, isCDATAStart(place) {
            let start = place + 9
            var from = start
            while let bracket = find(UInt8(ascii: "]"), from: from), end - bracket > 6 {
                note(bracket + 1 - from)
                // "]></" as a little-endian word.
                if UnsafeRawPointer(bracket + 1).loadUnaligned(as: UInt32.self).littleEndian == 0x2F3C_3E5D {
                    let isEnd =
                        end - bracket > count + 6 && bracket[count + 5] == UInt8(ascii: ">")
                        && equal(bracket + 5, name, count)
                    return isEnd ? (start, bracket - start, bracket + 3) : nil
                }
                if bracket[1] == UInt8(ascii: "]"), bracket[2] == UInt8(ascii: ">") { return nil }
                from = bracket + 1
            }
            return nil
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
        note(text - place)
        return isEndTag(text, name: name, count) ? (place, text - place, text) : nil
    }

    /// Whether an end tag, without blanks in it, is at a place.
    @inline(__always)
    func isEndTag(_ place: UnsafePointer<UInt8>, name: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        end - place > count + 2 && place[0] == UInt8(ascii: "<") && place[1] == UInt8(ascii: "/")
            && place[count + 2] == UInt8(ascii: ">") && equal(place + 2, name, count)
    }

    /// Whether `<![CDATA[` is at a place, after which there are 9 bytes at least.
    @inline(__always)
    func isCDATAStart(_ place: UnsafePointer<UInt8>) -> Bool {
        // "<![CDATA" as a little-endian word.
        load(place) == 0x4154_4144_435B_213C && place[8] == UInt8(ascii: "[")
    }
}

/// Eight bytes, the first one lowest.
@inline(__always)
private func load(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(place).loadUnaligned(as: UInt64.self).littleEndian
}

/// Marks the bytes of a word that are 0; the lowest mark is right.
@inline(__always)
private func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 }

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
