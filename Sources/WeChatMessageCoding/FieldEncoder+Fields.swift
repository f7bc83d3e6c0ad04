internal import WeChatBytes
internal import WeChatJSON
internal import WeChatXML

extension FieldEncoder {
    /// Whether there is nothing to look out for: XML, and no text that was kept.
    @inline(__always)
    var isSimple: Bool { !isJSON && !group.isUnusual }

    /// Writes a constant.
    public mutating func write(constant: StaticString) {
        if isSimple {
            let text = UnsafeBufferPointer(start: constant.utf8Start, count: constant.utf8CodeUnitCount)
            return xml.element(group.cursor.next(), cdata: text)
        }
        writeUnusual(constant: constant)
    }

    // What is not simple is apart, so that what is needs few registers.

    @inline(never)
    private mutating func writeUnusual(constant: StaticString) {
        let kept = open()
        write(item: kept ?? constant.description)
        close()
    }

    /// Writes a string.
    public mutating func write(_ value: String, cdata: Bool = true) {
        if isSimple, cdata { return xml.element(group.cursor.next(), cdata: value) }
        writeUnusual(value, cdata: cdata)
    }

    @inline(never)
    private mutating func writeUnusual(_ value: String, cdata: Bool) {
        _ = open()
        if isJSON || cdata {
            write(item: value)
        } else {
            xml.element(name, text: value)
        }
        close()
    }

    /// Writes a string that may be absent.
    public mutating func write(_ value: String?, cdata: Bool = true) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes an integer of 64 bits.
    public mutating func write(_ value: Int64, cdata: Bool = false) {
        if isSimple, !cdata { return xml.element(group.cursor.next(), integer: value) }
        writeUnusual(value, cdata: cdata)
    }

    @inline(never)
    private mutating func writeUnusual(_ value: Int64, cdata: Bool) {
        let kept = open()
        if let kept, parse(kept, parseInteger) == value {
            write(plain: kept, isNumber: true, cdata: cdata)
        } else if cdata, !isJSON {
            xml.element(name, cdata: String(value))
        } else {
            write(item: value)
        }
        close()
    }

    /// Writes an integer of 64 bits that may be absent.
    public mutating func write(_ value: Int64?, cdata: Bool = false) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes an integer.
    public mutating func write(_ value: Int, cdata: Bool = false) { write(Int64(value), cdata: cdata) }

    /// Writes an integer that may be absent.
    public mutating func write(_ value: Int?, cdata: Bool = false) { write(value.map(Int64.init), cdata: cdata) }

    /// Writes an integer of 32 bits.
    public mutating func write(_ value: Int32, cdata: Bool = false) { write(Int64(value), cdata: cdata) }

    /// Writes an integer of 32 bits that may be absent.
    public mutating func write(_ value: Int32?, cdata: Bool = false) { write(value.map(Int64.init), cdata: cdata) }

    /// Writes a time.
    public mutating func write(_ value: UnixTime, cdata: Bool = false) { write(value.secondsSince1970, cdata: cdata) }

    /// Writes a time that may be absent.
    public mutating func write(_ value: UnixTime?, cdata: Bool = false) {
        write(value?.secondsSince1970, cdata: cdata)
    }

    /// Writes a number.
    public mutating func write(_ value: Double, cdata: Bool = false) {
        let kept = open()
        if let kept, parse(kept, parseDouble) == value {
            write(plain: kept, isNumber: true, cdata: cdata)
        } else if cdata, !isJSON, let text = decimalText(of: value) {
            xml.element(name, cdata: text)
        } else {
            write(item: value)
        }
        close()
    }

    /// Writes a number that may be absent.
    public mutating func write(_ value: Double?, cdata: Bool = false) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes a message ID.
    public mutating func write(_ value: MessageID) {
        _ = open()
        write(item: value)
        close()
    }

    /// Writes a message ID that may be absent.
    public mutating func write(_ value: MessageID?) {
        if let value { write(value) } else { skip() }
    }

    /// Writes `true` or `false`.
    public mutating func write(_ value: Bool, cdata: Bool = false) {
        let kept = open()
        if let kept, truth(kept) == value {
            write(plain: kept, isNumber: true, cdata: cdata)
        } else if isJSON {
            json.write(boolean: value)
        } else {
            write(plain: value ? "true" : "false", isNumber: false, cdata: cdata)
        }
        close()
    }

    /// Writes `true` or `false`, or nothing.
    public mutating func write(_ value: Bool?, cdata: Bool = false) {
        if let value { write(value, cdata: cdata) } else { skip() }
    }

    /// Writes `0` or `1`.
    public mutating func write(flag value: Bool, cdata: Bool = false) {
        let kept = open()
        let text = kept.flatMap { truth($0) == value ? $0 : nil } ?? (value ? "1" : "0")
        write(plain: text, isNumber: true, cdata: cdata)
        close()
    }

    /// Writes `0` or `1`, or nothing.
    public mutating func write(flag value: Bool?, cdata: Bool = false) {
        if let value { write(flag: value, cdata: cdata) } else { skip() }
    }

    /// Writes a value of an enumeration of texts.
    public mutating func write<Value: OpenEnum>(_ value: Value, cdata: Bool = true) where Value.RawValue == String {
        write(value.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of texts that may be absent.
    public mutating func write<Value: OpenEnum>(_ value: Value?, cdata: Bool = true) where Value.RawValue == String {
        write(value?.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of integers.
    public mutating func write<Value: OpenEnum>(_ value: Value, cdata: Bool = false) where Value.RawValue == Int {
        write(value.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of integers that may be absent.
    public mutating func write<Value: OpenEnum>(_ value: Value?, cdata: Bool = false) where Value.RawValue == Int {
        write(value?.rawValue, cdata: cdata)
    }

    /// Writes a group.
    @inlinable
    public mutating func write(_ value: some FieldGroup) {
        beginValue()
        write(item: value)
        endValue()
    }

    /// Writes a group that may be absent.
    @inlinable
    public mutating func write<Value: FieldGroup>(_ value: Value?) {
        if let value { write(value) } else { skipValue() }
    }

    @usableFromInline mutating func beginValue() { _ = open() }
    @usableFromInline mutating func endValue() { close() }
    @usableFromInline mutating func skipValue() { skip() }
}

/// The number of a text, where it is one.
func parse<Value>(_ text: String, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    var text = text
    return text.withUTF8(parse)
}

func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true": true
    case "0", "false": false
    default: nil
    }
}

/// Whether JSON takes a text for a number: no plus, no leading zero, digits on both sides of the point.
func isJSONNumber(_ text: String) -> Bool {
    guard let node = try? JSONNode(parsing: Array(text.utf8)), case .number = node.value else { return false }
    return true
}
