internal import WeChatBytes
internal import WeChatXML

extension FieldDecoder {
    // MARK: Texts

    /// Reads the field's text and makes a value of it.
    ///
    /// - Parameters:
    ///   - expected: What the text should be, for the problem that is reported where it is not.
    ///   - parse: Makes the value. `nil`: the text is not as expected.
    @inline(__always)
    mutating func scalar<Value>(
        _ expected: StaticString, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        // Nearly every text has been read with its tag.
        if tag.isClosed, let value = parse(tag.text) { return value }
        return unusualScalar(expected, parse)
    }

    @inline(never)
    private mutating func unusualScalar<Value>(
        _ expected: StaticString, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        if tree != nil { return scalarInTree(expected, parse) }
        do throws(XMLError) {
            if let text = try reader.readText(of: tag) {
                if let value = text.withBytes(parse) { return value }
                report(.invalid(expected: expected.description, found: text.string), at: tag.name)
            } else {
                report(.invalid(expected: expected.description, found: "elements"), at: tag.name)
                try reader.skip(tag)
            }
        } catch {
            fail(error)
        }
        return nil
    }

    private mutating func scalarInTree<Value>(
        _ expected: StaticString, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        guard var text = tree?.value.text else {
            report(.invalid(expected: expected.description, found: "elements"), at: fieldName)
            return nil
        }
        if let value = text.withUTF8(parse) { return value }
        report(.invalid(expected: expected.description, found: text), at: fieldName)
        return nil
    }

    /// Reads a number and keeps its text where it would be written otherwise.
    @inline(__always)
    mutating func number<Value>(
        _ expected: StaticString, isCanonical: (UnsafeBufferPointer<UInt8>) -> Bool = { isCanonicalInteger($0) },
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        if tag.isClosed, isCanonical(tag.text), let value = parse(tag.text) { return value }
        return unusualNumber(expected, isCanonical: isCanonical, parse)
    }

    @inline(never)
    private mutating func unusualNumber<Value>(
        _ expected: StaticString, isCanonical: (UnsafeBufferPointer<UInt8>) -> Bool,
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        var spelling: String?
        let value = unusualScalar(expected) { bytes -> Value? in
            if isCanonical(bytes), let value = parse(bytes) { return value }
            guard let value = parseLoosely(bytes, parse) else { return nil }
            spelling = String(checkedUTF8: bytes)
            return value
        }
        if let spelling { keep(spelling: spelling) }
        return value
    }

    /// Reads an optional number: an empty element is none.
    @inline(__always)
    mutating func optionalNumber<Value>(
        _ expected: StaticString, isCanonical: (UnsafeBufferPointer<UInt8>) -> Bool = { isCanonicalInteger($0) },
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        var isEmpty = false
        let value = number(expected, isCanonical: isCanonical) { bytes -> Value?? in
            isEmpty = bytes.isEmpty
            return bytes.isEmpty ? .some(nil) : parse(bytes).map { .some($0) }
        }
        if isEmpty { return nil }
        return value ?? nil
    }

    /// Reads a string.
    public mutating func read(_ value: inout String) {
        if let text = scalar("text", { String(checkedUTF8: $0) }) { value = text }
    }

    /// Reads a string that may be absent.
    public mutating func read(_ value: inout String?) {
        if let text = scalar("text", { String(checkedUTF8: $0) }), tree?.isNull != true { value = text }
    }

    /// Reads a string that begins with one of several texts.
    public mutating func read(_ value: inout String, prefixes: StaticString...) {
        read(&value)
        if faults == nil, !prefixes.contains(where: { value.utf8.starts(with: $0.description.utf8) }) {
            let expected = prefixes.map { "\($0)…" }.joined(separator: " or ")
            report(.differentKind(expected: expected, found: value), at: fieldName)
        }
    }

    /// Reads the value that tells this kind of message from others; letter case does not matter.
    ///
    /// - Parameter constant: The documented value, and others seen in its place, separated by `|`.
    public mutating func expect(_ constant: StaticString) {
        let all = UnsafeBufferPointer(start: constant.utf8Start, count: constant.utf8CodeUnitCount)
        if tag.isClosed, isFirst(tag.text, of: all) { return }
        var other: String?
        _ = unusualScalar("text") { bytes in
            if !isFirst(bytes, of: all) { other = String(checkedUTF8: bytes) }
            return ()
        }
        guard let other else { return }
        let isKnown = all.split(separator: UInt8(ascii: "|")).contains { isEqualIgnoringCase($0, other.utf8) }
        if isKnown {
            keep(spelling: other)
        } else {
            let expected = String(decoding: all.prefix { $0 != UInt8(ascii: "|") }, as: UTF8.self)
            report(.differentKind(expected: expected, found: other), at: fieldName)
        }
    }

    // MARK: Whole values

    /// The value that the decoder has come to, as it is.
    ///
    /// - Returns: `nil` where the XML is not well-formed, which has been kept.
    mutating func readWhole() -> WireValue? {
        if let tree { return tree.value }
        do throws(XMLError) {
            return try WireValue(reading: tag, from: &reader)
        } catch {
            fail(error)
            return nil
        }
    }

    // MARK: Numbers

    /// Reads an integer of the platform's width.
    public mutating func read(_ value: inout Int) {
        if let number = number("an integer", { parseInteger($0).flatMap(Int.init(exactly:)) }) { value = number }
    }

    /// Reads an integer that may be absent.
    public mutating func read(_ value: inout Int?) {
        if let number = optionalNumber("an integer", { parseInteger($0).flatMap(Int.init(exactly:)) }) {
            value = number
        }
    }

    /// Reads an integer of 64 bits.
    public mutating func read(_ value: inout Int64) {
        if let number = number("an integer", { parseInteger($0) }) { value = number }
    }

    /// Reads an integer of 64 bits that may be absent.
    public mutating func read(_ value: inout Int64?) {
        if let number = optionalNumber("an integer", { parseInteger($0) }) { value = number }
    }

    /// Reads an integer of 32 bits.
    public mutating func read(_ value: inout Int32) {
        if let number = number("an integer of 32 bits", { parseInteger($0).flatMap(Int32.init(exactly:)) }) {
            value = number
        }
    }

    /// Reads an integer of 32 bits that may be absent.
    public mutating func read(_ value: inout Int32?) {
        if let number = optionalNumber("an integer of 32 bits", { parseInteger($0).flatMap(Int32.init(exactly:)) }) {
            value = number
        }
    }

    /// Reads a number.
    public mutating func read(_ value: inout Double) {
        if let number = number("a number", isCanonical: { isCanonicalNumber($0) }, { parseDouble($0) }) {
            value = number
        }
    }

    /// Reads a number that may be absent.
    public mutating func read(_ value: inout Double?) {
        if let number = optionalNumber("a number", isCanonical: { isCanonicalNumber($0) }, { parseDouble($0) }) {
            value = number
        }
    }

    /// Reads a time.
    public mutating func read(_ value: inout UnixTime) {
        if let seconds = number("a time in seconds since 1970", { parseInteger($0) }) { value = UnixTime(seconds) }
    }

    /// Reads a time that may be absent.
    public mutating func read(_ value: inout UnixTime?) {
        if let seconds = optionalNumber("a time in seconds since 1970", { parseInteger($0) }) {
            value = UnixTime(seconds)
        }
    }

    /// Reads a message ID.
    public mutating func read(_ value: inout MessageID) {
        if let id = scalar("an ID", { $0.isEmpty ? nil : MessageID($0) }) { value = id }
    }

    /// Reads a message ID that may be absent.
    public mutating func read(_ value: inout MessageID?) {
        guard let id = scalar("an ID", { $0.isEmpty ? .some(nil) : .some(MessageID($0)) }) else { return }
        value = id
        if id == nil { keep(spelling: "") }
    }

    // MARK: Truth values

    mutating func boolean(isFlag: Bool, allowsEmpty: Bool) -> Bool? {
        var spelling: String?
        let value = scalar(isFlag ? "0 or 1" : "true or false") { bytes -> Bool?? in
            let text = String(checkedUTF8: bytes)
            guard let isTrue = truth(text) ?? parseLoosely(bytes, truth) else {
                spelling = text
                return allowsEmpty && isBlank(bytes) ? .some(nil) : nil
            }
            if text != (isFlag ? (isTrue ? "1" : "0") : (isTrue ? "true" : "false")) { spelling = text }
            return isTrue
        }
        if let spelling, value != nil { keep(spelling: spelling) }
        return value ?? nil
    }

    /// Reads `true` or `false`.
    public mutating func read(_ value: inout Bool) {
        if let boolean = boolean(isFlag: false, allowsEmpty: false) { value = boolean }
    }

    /// Reads `true` or `false`, or nothing.
    public mutating func read(_ value: inout Bool?) {
        if let boolean = boolean(isFlag: false, allowsEmpty: true) { value = boolean }
    }

    /// Reads `0` or `1`.
    public mutating func read(flag value: inout Bool) {
        if let boolean = boolean(isFlag: true, allowsEmpty: false) { value = boolean }
    }

    /// Reads `0` or `1`, or nothing.
    public mutating func read(flag value: inout Bool?) {
        if let boolean = boolean(isFlag: true, allowsEmpty: true) { value = boolean }
    }

    // MARK: Enumerations

    /// Reads a value of an enumeration of texts.
    public mutating func read<Value: OpenEnum>(_ value: inout Value) where Value.RawValue == String {
        var text = ""
        read(&text)
        value = Value(rawValue: text)
    }

    /// Reads a value of an enumeration of texts that may be absent.
    public mutating func read<Value: OpenEnum>(_ value: inout Value?) where Value.RawValue == String {
        var text = ""
        read(&text)
        if text.isEmpty { keep(spelling: "") } else { value = Value(rawValue: text) }
    }

    /// Reads a value of an enumeration of integers.
    public mutating func read<Value: OpenEnum>(_ value: inout Value) where Value.RawValue == Int {
        var number = 0
        read(&number)
        value = Value(rawValue: number)
    }

    /// Reads a value of an enumeration of integers that may be absent.
    public mutating func read<Value: OpenEnum>(_ value: inout Value?) where Value.RawValue == Int {
        var number: Int?
        read(&number)
        value = number.map(Value.init(rawValue:))
    }
}

/// Whether a text is the first of several that are separated by `|`.
@inline(__always)
private func isFirst(_ text: UnsafeBufferPointer<UInt8>, of all: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress, let first = all.baseAddress, text.count <= all.count else { return false }
    return equal(start, first, text.count)
        && (text.count == all.count || first[text.count] == UInt8(ascii: "|"))
}
