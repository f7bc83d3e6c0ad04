internal import WeChatJSON
// Its errors and limits are part of this module's interface.
@_exported public import WeChatXML

/// A message of a known kind that does not fit its schema, whole, with the reason.
public struct MalformedMessage: Sendable, Hashable {
    /// The name of the type whose schema the message breaks.
    public let type: String

    /// The field, and what is wrong with it.
    public let reason: FieldProblem

    /// The message as it came.
    public let message: UnknownMessage

    /// Creates a malformed message.
    public init(type: String, reason: FieldProblem, message: UnknownMessage) {
        self.type = type
        self.reason = reason
        self.message = message
    }
}

extension MalformedMessage: CustomStringConvertible {
    /// The type and what is wrong, for a person: `ScanEvent: CreateTime: expected …`.
    public var description: String { "\(type): \(reason)" }
}

/// One of the kinds of message that go one way on a platform. Generated unions conform.
///
/// An answer of the API may hold a list of such messages.
public protocol MessageUnion: FieldValue, Equatable {
    /// The kinds in the order of their cases, as ``KindIndex`` reads them.
    static var kinds: KindIndex { get }

    /// The types in the order of their cases.
    static var messageTypes: [any Message.Type] { get }

    /// Reads a message of a kind that was found.
    init(kind: Int, from decoder: inout FieldDecoder)

    /// Creates the case of a message that no schema describes.
    init(unknown: UnknownMessage)

    /// Creates the case of a message that does not fit its schema.
    init(malformed: MalformedMessage)

    /// What was read, whatever the names of the cases are.
    var outcome: MessageOutcome { get }
}

/// What came of the reading of a message: the same for every union.
public enum MessageOutcome: Sendable {
    /// A message of a kind that a schema describes, and that fits it.
    case known(any Message)
    /// A message of a kind that no schema describes.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema.
    case malformed(MalformedMessage)
}

extension MessageOutcome {
    /// The message as XML, in UTF-8; one that was not read as its schema says is as it came.
    ///
    /// - Throws: `XMLWriteError` where XML forbids a character or a name.
    public func xml() throws(XMLWriteError) -> [UInt8] {
        switch self {
        case .known(let message): try message.xml()
        case .unknown(let message): try message.xml()
        case .malformed(let malformed): try malformed.message.xml()
        }
    }

    /// The message as JSON, in UTF-8.
    ///
    /// - Parameter pretty: Whether each field has a line of its own.
    /// - Throws: `XMLWriteError` where a number is infinite or not a number.
    public func json(pretty: Bool = false) throws(XMLWriteError) -> [UInt8] {
        switch self {
        case .known(let message): try message.json(pretty: pretty)
        case .unknown(let message): message.json(pretty: pretty)
        case .malformed(let malformed): malformed.message.json(pretty: pretty)
        }
    }
}

extension MessageUnion {
    /// The message, where its kind is known and it fits its schema.
    public var message: (any Message)? {
        guard case .known(let message) = outcome else { return nil }
        return message
    }

    /// The message as XML, in UTF-8, whatever came of its reading.
    ///
    /// - Throws: `XMLWriteError` where XML forbids a character or a name.
    public func xml() throws(XMLWriteError) -> [UInt8] { try outcome.xml() }

    /// The message as JSON, in UTF-8, whatever came of its reading.
    ///
    /// - Parameter pretty: Whether each field has a line of its own.
    /// - Throws: `XMLWriteError` where a number is infinite or not a number.
    public func json(pretty: Bool = false) throws(XMLWriteError) -> [UInt8] { try outcome.json(pretty: pretty) }

    /// Reads a message.
    ///
    /// A kind that no schema describes, and a message that does not fit its schema, are cases, not errors.
    ///
    /// - Parameters:
    ///   - bytes: The message in UTF-8: an array, `Data`, a `ByteBuffer`'s view.
    ///   - limits: How much the document may ask of the reader.
    /// - Throws: `XMLError` where the XML is not well-formed or exceeds a limit, with the offset of the fault.
    public init(xml bytes: some Sequence<UInt8>, limits: XMLLimits = XMLLimits()) throws(XMLError) {
        self = try withContiguousBytes(bytes) { buffer throws(XMLError) in try Self(reading: buffer, limits: limits) }
    }

    /// Reads a message from an array.
    ///
    /// - Throws: `XMLError` where the XML is not well-formed or exceeds a limit, with the offset of the fault.
    @inlinable
    public init(xml bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(XMLError) in
            try Self(reading: buffer, limits: limits)
        }
    }

    /// Reads a message from a string.
    ///
    /// - Throws: `XMLError` where the XML is not well-formed or exceeds a limit, with the offset of the fault.
    public init(xml text: String, limits: XMLLimits = XMLLimits()) throws(XMLError) {
        try self.init(xml: text.utf8, limits: limits)
    }

    /// Reads a message, where a schema of this union describes its kind.
    ///
    /// A message that may be of several unions is read by the first that knows it; the others look at its header alone:
    ///
    ///     if let push = try InboundMessage(ifKnown: bytes) { … } else { let reply = try Reply(xml: bytes) … }
    ///
    /// - Parameters:
    ///   - bytes: The message in UTF-8.
    ///   - limits: How much the document may ask of the reader.
    /// - Returns: `nil` where no schema of this union describes the kind; whether the rest is well-formed is then open.
    /// - Throws: `XMLError` where the XML is not well-formed or exceeds a limit, with the offset of the fault.
    @inlinable
    public init?(ifKnown bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
        // An optional union would go through the closure by its metadata: a flag beside it does not.
        var isKnown = true
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(XMLError) -> Self in
            var decoder = FieldDecoder(try FieldDecoder.open(buffer, limits: limits))
            guard let kind = try decoder.findKind(in: Self.kinds) else {
                isKnown = false
                return Self(unknown: UnknownMessage(value: .null))
            }
            return try Self(kind: kind, readingAll: &decoder)
        }
        if !isKnown { return nil }
    }

    /// Reads a message, and the texts on its top level, whatever its kind is.
    ///
    /// - Parameters:
    ///   - bytes: The message in UTF-8.
    ///   - limits: How much the document may ask of the reader.
    ///   - take: Is given each element of the top level that has no elements within: its name, its text, and where that
    ///     lies in the message, if it lies there as it is.
    /// - Throws: `XMLError` where the XML is not well-formed or exceeds a limit, with the offset of the fault.
    package init(
        xml bytes: [UInt8], limits: XMLLimits, texts take: (UnsafeBufferPointer<UInt8>, XMLText, Range<Int>?) -> Void
    ) throws(XMLError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(XMLError) in
            var decoder = FieldDecoder(try FieldDecoder.open(buffer, limits: limits))
            let start = decoder.reader
            let message = try Self(readingAll: &decoder)
            decoder.reader.goBack(to: start)
            try decoder.reader.readTexts(of: start.tag, header: decoder.header, take)
            return message
        }
    }

    // These are short and inlined where the union is known; what they call is not generic, and here once.

    @inlinable
    init(reading bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLError) {
        var decoder = FieldDecoder(try FieldDecoder.open(bytes, limits: limits))
        try self.init(readingAll: &decoder)
    }

    /// Reads a message whose root's start tag has been read.
    @inlinable
    init(readingAll decoder: inout FieldDecoder) throws(XMLError) {
        if let kind = try decoder.findKind(in: Self.kinds) {
            try self.init(kind: kind, readingAll: &decoder)
        } else {
            self.init(unknown: try decoder.readUnknown())
        }
    }

    /// Reads a message of a kind that was found, and what may follow it.
    @inlinable
    init(kind: Int, readingAll decoder: inout FieldDecoder) throws(XMLError) {
        self.init(kind: kind, from: &decoder)
        if let problem = try decoder.finish() {
            self.init(kind: kind, malformed: decoder.whole, reason: problem)
        }
    }

    @usableFromInline
    init(kind: Int, malformed message: UnknownMessage, reason: FieldProblem) {
        let type = Self.messageTypes[kind].descriptor.name
        self.init(malformed: MalformedMessage(type: type, reason: reason, message: message))
    }

    /// Reads a message from a tree.
    public init(value: WireValue) { self.init(value: value, circumstances: nil) }

    /// Reads a reply from a tree, some of which only the push that they answer tells apart.
    ///
    /// - Parameters:
    ///   - value: The reply.
    ///   - event: The push's `Event` or `InfoType`.
    public init(value: WireValue, answering event: String) { self.init(value: value, circumstances: event) }

    /// Reads from a tree what is sent through the HTTP API.
    ///
    /// - Parameters:
    ///   - value: The body of the request.
    ///   - endpoint: Where it is sent.
    public init(value: WireValue, endpoint: Endpoint) {
        self.init(value: value, circumstances: endpoint.description)
    }

    private init(value: WireValue, circumstances: String?) {
        var count = 0
        self.init(value: value, circumstances: circumstances, unknownCount: &count)
    }

    /// Reads a message from a tree.
    ///
    /// - Parameters:
    ///   - value: The message.
    ///   - circumstances: The endpoint that it is sent to, or the event that it answers.
    ///   - unknownCount: How many elements, those within objects included, were no fields of the message's type.
    package init(value: WireValue, circumstances: String? = nil, unknownCount: inout Int) {
        guard let kind = Self.kinds.find(in: value, circumstances: circumstances) else {
            self.init(unknown: UnknownMessage(value: value))
            return
        }
        var decoder = FieldDecoder(value)
        let message = Self(kind: kind, from: &decoder)
        unknownCount = decoder.unknownCount
        if let problem = decoder.problem {
            self.init(kind: kind, malformed: UnknownMessage(value: value), reason: problem)
        } else {
            self = message
        }
    }

    /// Reads a message from JSON.
    ///
    /// - Parameter bytes: One JSON object in UTF-8.
    /// - Throws: ``MessageError`` where the JSON is not well-formed.
    public init(json bytes: some Sequence<UInt8>) throws(MessageError) {
        self.init(value: try WireValue(json: bytes))
    }

    /// Reads from JSON what is sent through the HTTP API.
    ///
    /// - Parameters:
    ///   - bytes: The body of the request: one JSON object in UTF-8.
    ///   - endpoint: Where it is sent.
    /// - Throws: ``MessageError`` where the JSON is not well-formed.
    public init(json bytes: some Sequence<UInt8>, endpoint: Endpoint) throws(MessageError) {
        self.init(value: try WireValue(json: bytes), endpoint: endpoint)
    }

    /// What a message may be, by itself: without the endpoint that it is sent to, and the event that it answers.
    ///
    /// - Parameter value: The message.
    /// - Returns: The messages of all kinds whose constants and fields it has, with the number of elements that were no
    ///   fields of theirs; those that leave the least come first.
    public static func candidates(for value: WireValue) -> [(message: Self, unknownCount: Int)] {
        let found = messageTypes.indices.compactMap { kind -> (message: Self, unknownCount: Int)? in
            guard messageTypes[kind].descriptor.match.allSatisfy({ $0.holds(in: value) }) else { return nil }
            var decoder = FieldDecoder(value)
            let message = Self(kind: kind, from: &decoder)
            return decoder.problem == nil ? (message, decoder.unknownCount) : nil
        }
        return found.enumerated()
            .sorted { ($0.element.unknownCount, $0.offset) < ($1.element.unknownCount, $1.offset) }.map(\.element)
    }
}

extension MessageDescriptor.Match {
    /// Whether a message has one of the values.
    func holds(in message: WireValue) -> Bool {
        guard let text = message.text(at: name) else { return false }
        return values.contains { value in
            isPrefix ? text.utf8.starts(with: value.utf8) : isEqualIgnoringCase(text.utf8, value.utf8)
        }
    }
}

extension MessageUnion {
    /// Reads the message that a decoder has come to, an item of a list: one that does not fit its schema is a case, and
    /// no fault of the list.
    public init?(field decoder: inout FieldDecoder) {
        guard let value = decoder.readWhole() else { return nil }
        self.init(value: value)
    }

    /// Writes the message as an item of a list.
    public func encode(item encoder: inout FieldEncoder) {
        switch outcome {
        case .known(let message): encoder.write(item: message)
        case .unknown(let message): encoder.write(item: message.value)
        case .malformed(let malformed): encoder.write(item: malformed.message.value)
        }
    }
}
