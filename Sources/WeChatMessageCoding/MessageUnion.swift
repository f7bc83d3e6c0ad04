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

/// One of the kinds of message that go one way on a platform. Generated unions conform.
public protocol MessageUnion: Sendable, Equatable {
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

extension MessageUnion {
    /// The message, where its kind is known and it fits its schema.
    public var message: (any Message)? {
        guard case .known(let message) = outcome else { return nil }
        return message
    }

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

    private init(reading bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLError) {
        var decoder = try FieldDecoder(bytes, limits: limits)
        guard let kind = try decoder.findKind(in: Self.kinds) else {
            self.init(unknown: try decoder.readUnknown())
            return
        }
        self.init(kind: kind, from: &decoder)
        if let problem = try decoder.finish() {
            let type = Self.messageTypes[kind].descriptor.name
            self.init(malformed: MalformedMessage(type: type, reason: problem, message: decoder.whole))
        }
    }

    /// Reads a message from a tree.
    public init(value: WireValue) {
        guard let kind = Self.kinds.find(in: value) else {
            self.init(unknown: UnknownMessage(value: value))
            return
        }
        var decoder = FieldDecoder(value)
        let message = Self(kind: kind, from: &decoder)
        if let problem = decoder.problem {
            let type = Self.messageTypes[kind].descriptor.name
            self.init(
                malformed: MalformedMessage(type: type, reason: problem, message: UnknownMessage(value: value)))
        } else {
            self = message
        }
    }

    /// Reads a message from JSON.
    ///
    /// - Parameter bytes: One JSON object in UTF-8.
    /// - Throws: ``MessageError`` where the JSON is not well-formed.
    public init(json bytes: some Sequence<UInt8>) throws(MessageError) {
        do throws(JSONError) {
            self.init(value: WireValue(try JSONNode(parsing: Array(bytes))))
        } catch {
            throw .json("\(error)")
        }
    }
}
