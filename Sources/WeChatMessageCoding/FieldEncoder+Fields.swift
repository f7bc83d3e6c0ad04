internal import WeChatBytes
internal import WeChatJSON
internal import WeChatXML

extension FieldEncoder {
    /// Whether there is nothing to look out for: XML, and no text that was kept.
    @inline(__always)
    var isSimple: Bool { !isJSON && extras == nil }

    /// Writes a constant.
    public mutating func write(_ name: FieldName, constant: StaticString) {
        if isSimple {
            let text = UnsafeBufferPointer(start: constant.utf8Start, count: constant.utf8CodeUnitCount)
            return xml.element(name.bytes, cdata: text)
        }
        writeUnusual(name, constant: constant)
    }

    // What is not simple is apart, so that what is needs few registers.

    @inline(never)
    private mutating func writeUnusual(_ name: FieldName, constant: StaticString) {
        let kept = open(name)
        write(item: kept ?? constant.description)
        close()
    }

    /// Writes a constant that is an integer.
    public mutating func write(_ name: FieldName, constant: Int64) {
        if isSimple { return xml.element(name.bytes, integer: constant) }
        writeUnusual(name, constant: constant)
    }

    @inline(never)
    private mutating func writeUnusual(_ name: FieldName, constant: Int64) {
        if let kept = open(name) { write(item: kept) } else { write(item: constant) }
        close()
    }

    /// Writes a string.
    public mutating func write(_ name: FieldName, _ value: String, cdata: Bool = true) {
        if isSimple, cdata { return xml.element(name.bytes, cdata: value) }
        writeUnusual(name, value, cdata: cdata)
    }

    @inline(never)
    private mutating func writeUnusual(_ name: FieldName, _ value: String, cdata: Bool) {
        if value.isEmpty, writeEmpty(name) { return }
        _ = open(name)
        if isJSON || cdata {
            write(item: value)
        } else {
            xml.element(name.bytes, text: value)
        }
        close()
    }

    /// Writes a string that may be absent.
    public mutating func write(_ name: FieldName, _ value: String?, cdata: Bool = true) {
        if let value { write(name, value, cdata: cdata) } else { skip(name) }
    }

    /// Writes an integer of 64 bits.
    public mutating func write(_ name: FieldName, _ value: Int64, cdata: Bool = false) {
        if isSimple, !cdata { return xml.element(name.bytes, integer: value) }
        writeUnusual(name, value, cdata: cdata)
    }

    @inline(never)
    private mutating func writeUnusual(_ name: FieldName, _ value: Int64, cdata: Bool) {
        let kept = open(name)
        if let kept, parseLoosely(kept, parseInteger) == value {
            write(kept: kept, cdata: cdata)
        } else if cdata, !isJSON {
            xml.element(name.bytes, cdata: String(value))
        } else {
            write(item: value)
        }
        close()
    }

    /// Writes an integer of 64 bits that may be absent.
    public mutating func write(_ name: FieldName, _ value: Int64?, cdata: Bool = false) {
        if let value { write(name, value, cdata: cdata) } else { skip(name) }
    }

    /// Writes an integer.
    public mutating func write(_ name: FieldName, _ value: Int, cdata: Bool = false) {
        write(name, Int64(value), cdata: cdata)
    }

    /// Writes an integer that may be absent.
    public mutating func write(_ name: FieldName, _ value: Int?, cdata: Bool = false) {
        write(name, value.map(Int64.init), cdata: cdata)
    }

    /// Writes an integer of 32 bits.
    public mutating func write(_ name: FieldName, _ value: Int32, cdata: Bool = false) {
        write(name, Int64(value), cdata: cdata)
    }

    /// Writes an integer of 32 bits that may be absent.
    public mutating func write(_ name: FieldName, _ value: Int32?, cdata: Bool = false) {
        write(name, value.map(Int64.init), cdata: cdata)
    }

    /// Writes a time.
    public mutating func write(_ name: FieldName, _ value: UnixTime, cdata: Bool = false) {
        write(name, value.secondsSince1970, cdata: cdata)
    }

    /// Writes a time that may be absent.
    public mutating func write(_ name: FieldName, _ value: UnixTime?, cdata: Bool = false) {
        write(name, value?.secondsSince1970, cdata: cdata)
    }

    /// Writes a number.
    public mutating func write(_ name: FieldName, _ value: Double, cdata: Bool = false) {
        let kept = open(name)
        if let kept, parseLoosely(kept, parseDouble) == value {
            write(kept: kept, cdata: cdata)
        } else if cdata, !isJSON, let text = decimalText(of: value) {
            xml.element(name.bytes, cdata: text)
        } else {
            write(item: value)
        }
        close()
    }

    /// Writes a number that may be absent.
    public mutating func write(_ name: FieldName, _ value: Double?, cdata: Bool = false) {
        if let value { write(name, value, cdata: cdata) } else { skip(name) }
    }

    /// Writes a message ID.
    public mutating func write(_ name: FieldName, _ value: MessageID) {
        _ = open(name)
        write(item: value)
        close()
    }

    /// Writes a message ID that may be absent.
    public mutating func write(_ name: FieldName, _ value: MessageID?) {
        if let value { write(name, value) } else { skip(name) }
    }

    /// Writes `true` or `false`.
    public mutating func write(_ name: FieldName, _ value: Bool, cdata: Bool = false) {
        let kept = open(name)
        if let kept, parseLoosely(kept, truth) == value {
            write(kept: kept, cdata: cdata)
        } else if isJSON {
            json.write(boolean: value)
        } else {
            write(plain: value ? "true" : "false", isNumber: false, cdata: cdata)
        }
        close()
    }

    /// Writes `true` or `false`, or nothing.
    public mutating func write(_ name: FieldName, _ value: Bool?, cdata: Bool = false) {
        if let value { write(name, value, cdata: cdata) } else { skip(name) }
    }

    /// Writes `0` or `1`.
    public mutating func write(_ name: FieldName, flag value: Bool, cdata: Bool = false) {
        let kept = open(name)
        if let kept, parseLoosely(kept, truth) == value {
            write(kept: kept, cdata: cdata)
        } else {
            write(plain: value ? "1" : "0", isNumber: true, cdata: cdata)
        }
        close()
    }

    /// Writes `0` or `1`, or nothing.
    public mutating func write(_ name: FieldName, flag value: Bool?, cdata: Bool = false) {
        if let value { write(name, flag: value, cdata: cdata) } else { skip(name) }
    }

    /// Writes a value of an enumeration of texts.
    public mutating func write<Value: OpenEnum>(_ name: FieldName, _ value: Value, cdata: Bool = true)
    where Value.RawValue == String {
        write(name, value.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of texts that may be absent.
    public mutating func write<Value: OpenEnum>(_ name: FieldName, _ value: Value?, cdata: Bool = true)
    where Value.RawValue == String {
        write(name, value?.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of integers.
    public mutating func write<Value: OpenEnum>(_ name: FieldName, _ value: Value, cdata: Bool = false)
    where Value.RawValue == Int {
        write(name, value.rawValue, cdata: cdata)
    }

    /// Writes a value of an enumeration of integers that may be absent.
    public mutating func write<Value: OpenEnum>(_ name: FieldName, _ value: Value?, cdata: Bool = false)
    where Value.RawValue == Int {
        write(name, value?.rawValue, cdata: cdata)
    }

    /// Writes a group.
    @inlinable
    public mutating func write(_ name: FieldName, _ value: some FieldGroup) {
        beginValue(name)
        write(item: value)
        endValue()
    }

    /// Writes a group that may be absent.
    @inlinable
    public mutating func write<Value: FieldGroup>(_ name: FieldName, _ value: Value?) {
        if let value { write(name, value) } else { skipValue(name) }
    }

    @usableFromInline mutating func beginValue(_ name: FieldName) { _ = open(name) }
    @usableFromInline mutating func endValue() { close() }
    @usableFromInline mutating func skipValue(_ name: FieldName) { skip(name) }
}
