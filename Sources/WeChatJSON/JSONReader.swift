import WeChatBytes

/// How much a JSON document may ask of the reader.
public struct JSONLimits: Hashable, Sendable {
    /// The most bytes of a document. 1 MiB by default.
    public var bytes: Int

    /// The most objects and arrays that may be open at a time. 64 by default.
    public var depth: Int

    /// Creates limits.
    public init(bytes: Int = 1_048_576, depth: Int = 64) {
        self.bytes = bytes
        self.depth = depth
    }
}

extension JSONNode {
    /// Reads a document: one value and nothing behind it.
    ///
    /// - Parameters:
    ///   - bytes: The document, in UTF-8.
    ///   - limits: How much it may ask.
    /// - Throws: ``JSONError`` with the place of the first fault.
    public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
        var reader = JSONReader(bytes: bytes, limits: limits)
        self = try reader.readDocument()
    }

    /// Reads a document whose strings may hold control characters as they are, and bytes that are no UTF-8: each run of these is
    /// U+FFFD in the value.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - limits: How much it may ask.
    /// - Throws: ``JSONError`` with the place of the first fault.
    public init(repairing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
        var reader = JSONReader(bytes: bytes, limits: limits, isRepairing: true)
        self = try reader.readDocument()
    }

    /// Reads one of several documents that follow each other, blanks between them.
    ///
    /// - Parameters:
    ///   - bytes: The documents, in UTF-8.
    ///   - offset: Where to begin; it is moved behind the document.
    ///   - limits: How much it may ask.
    /// - Returns: The document, or `nil` where only blanks are left.
    /// - Throws: ``JSONError`` with the place of the first fault.
    public static func next(
        in bytes: [UInt8], at offset: inout Int, limits: JSONLimits = JSONLimits(bytes: .max)
    ) throws(JSONError) -> JSONNode? {
        var reader = JSONReader(bytes: bytes, limits: limits)
        reader.place = offset
        reader.skipBlanks()
        guard reader.place < bytes.count else { return nil }
        let node = try reader.readValue(depth: 0)
        if let fault = bytes[offset..<reader.place].withUnsafeBufferPointer({ firstInvalidUTF8(in: $0) }) {
            throw JSONError(offset: offset + fault, rule: .invalidUTF8)
        }
        offset = reader.place
        return node
    }
}

/// Reads by recursive descent; the depth is bounded, so that the stack is.
struct JSONReader {
    let bytes: [UInt8]
    let limits: JSONLimits
    let isRepairing: Bool
    var place = 0

    init(bytes: [UInt8], limits: JSONLimits, isRepairing: Bool = false) {
        self.bytes = bytes
        self.limits = limits
        self.isRepairing = isRepairing
    }

    mutating func readDocument() throws(JSONError) -> JSONNode {
        guard bytes.count <= limits.bytes else {
            throw JSONError(offset: limits.bytes, rule: .tooManyBytes(limit: limits.bytes))
        }
        if !isRepairing, let offset = bytes.withUnsafeBufferPointer({ firstInvalidUTF8(in: $0) }) {
            throw JSONError(offset: offset, rule: .invalidUTF8)
        }
        place = bytes.startOfText
        skipBlanks()
        let node = try readValue(depth: 0)
        skipBlanks()
        guard place == bytes.count else { throw failure(.trailingText) }
        return node
    }

    func failure(_ rule: JSONError.Rule) -> JSONError { JSONError(offset: place, rule: rule) }

    var current: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    mutating func readValue(depth: Int) throws(JSONError) -> JSONNode {
        let start = place
        guard let byte = current else { throw failure(.unexpectedEnd) }
        let value: JSONNode.Value
        switch byte {
        case UInt8(ascii: "{"): value = try readObject(depth: depth + 1)
        case UInt8(ascii: "["): value = try readArray(depth: depth + 1)
        case UInt8(ascii: "\""): value = .string(try readString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): value = .number(try readNumber())
        default:
            if take("true") {
                value = .boolean(true)
            } else if take("false") {
                value = .boolean(false)
            } else if take("null") {
                value = .null
            } else {
                throw failure(.expected("a value"))
            }
        }
        return JSONNode(value: value, offset: start, endOffset: place)
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let text = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[place...].starts(with: text) else { return false }
        place += text.count
        return true
    }

    private mutating func enter(depth: Int) throws(JSONError) {
        guard depth <= limits.depth else { throw failure(.tooDeep(limit: limits.depth)) }
        place += 1
        skipBlanks()
    }

    private mutating func readObject(depth: Int) throws(JSONError) -> JSONNode.Value {
        try enter(depth: depth)
        var members: [JSONNode.Member] = []
        if current == UInt8(ascii: "}") {
            place += 1
            return .object(members)
        }
        while true {
            guard let byte = current else { throw failure(.unexpectedEnd) }
            guard byte == UInt8(ascii: "\"") else {
                throw failure(byte == UInt8(ascii: "}") ? .trailingComma : .expected("a name in quotation marks"))
            }
            let nameOffset = place
            let name = try readString()
            skipBlanks()
            guard current == UInt8(ascii: ":") else {
                throw failure(current == nil ? .unexpectedEnd : .expected("':' behind the name"))
            }
            place += 1
            skipBlanks()
            members.append(JSONNode.Member(name: name, nameOffset: nameOffset, node: try readValue(depth: depth)))
            if try !readComma(or: UInt8(ascii: "}"), name: "',' or '}'") { return .object(members) }
        }
    }

    private mutating func readArray(depth: Int) throws(JSONError) -> JSONNode.Value {
        try enter(depth: depth)
        var items: [JSONNode] = []
        if current == UInt8(ascii: "]") {
            place += 1
            return .array(items)
        }
        while true {
            if current == UInt8(ascii: "]") { throw failure(.trailingComma) }
            items.append(try readValue(depth: depth))
            if try !readComma(or: UInt8(ascii: "]"), name: "',' or ']'") { return .array(items) }
        }
    }

    private mutating func readComma(or close: UInt8, name: String) throws(JSONError) -> Bool {
        skipBlanks()
        guard let byte = current else { throw failure(.unexpectedEnd) }
        guard byte == close || byte == UInt8(ascii: ",") else { throw failure(.expected(name)) }
        place += 1
        guard byte != close else { return false }
        skipBlanks()
        return true
    }

    private mutating func readNumber() throws(JSONError) -> String {
        let start = place
        func digits(_ reader: inout JSONReader) -> Int {
            let from = reader.place
            while let byte = reader.current, byte &- UInt8(ascii: "0") <= 9 { reader.place += 1 }
            return reader.place - from
        }
        func invalid(_ reader: JSONReader) -> JSONError { JSONError(offset: start, rule: .invalidNumber) }
        if current == UInt8(ascii: "-") { place += 1 }
        let startsWithZero = current == UInt8(ascii: "0")
        let count = digits(&self)
        guard count == 1 || (count > 1 && !startsWithZero) else { throw invalid(self) }
        if current == UInt8(ascii: ".") {
            place += 1
            guard digits(&self) > 0 else { throw invalid(self) }
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            place += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { place += 1 }
            guard digits(&self) > 0 else { throw invalid(self) }
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    mutating func readString() throws(JSONError) -> String {
        place += 1
        let start = place
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
        if current == UInt8(ascii: "\"") {
            place += 1
            return String(decoding: bytes[start..<place - 1], as: UTF8.self)
        }
        var text = Array(bytes[start..<place])
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try readEscape(into: &text)
            case 0..<0x20 where !isRepairing:
                throw failure(.controlCharacter)
            default:
                text.append(byte)
                place += 1
            }
        }
        throw failure(.unexpectedEnd)
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(JSONError) {
        let start = place
        place += 1
        guard let byte = current else { throw failure(.unexpectedEnd) }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            guard let scalar = readUnicodeEscape(), let encoded = UTF8.encode(scalar) else {
                throw JSONError(offset: start, rule: .invalidEscape)
            }
            text.append(contentsOf: encoded)
        default: throw JSONError(offset: start, rule: .invalidEscape)
        }
    }

    /// Reads four hexadecimal digits, and the other half of a surrogate pair.
    private mutating func readUnicodeEscape() -> Unicode.Scalar? {
        guard let first = readCodeUnit() else { return nil }
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
        guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
        else { return nil }
        place += 2
        guard let second = readCodeUnit(), UTF16.isTrailSurrogate(second) else { return nil }
        return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    }

    private mutating func readCodeUnit() -> UInt16? {
        guard place + 4 <= bytes.count else { return nil }
        let text = bytes[place..<place + 4]
        guard text.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        place += 4
        return UInt16(String(decoding: text, as: UTF8.self), radix: 16)
    }
}
