public import WeChatXML

/// A type of message. Generated types conform.
public protocol Message: FieldGroup, Equatable {
    /// What the message is, as its schema says.
    static var descriptor: MessageDescriptor { get }
}

/// What a message type is: the facts of its schema that a program may want to list.
///
/// Generated code writes it as one literal, a fact a line, so that it is data and takes no code:
///
///     platform: OfficialAccount
///     name: ScanEvent
///     direction: inbound
///     wire: xml
///     match: MsgType=event Event=SCAN
///     schema: OfficialAccount/Event/Scan.json
///     summary: A follower scanned a QR code with parameters.
public struct MessageDescriptor: Sendable, ExpressibleByStringLiteral {
    private let text: StaticString

    /// Creates a descriptor of a literal.
    public init(stringLiteral text: StaticString) { self.text = text }

    /// Who sends the message to whom.
    public enum Direction: String, Sendable, Hashable {
        /// WeChat sends it to the developer's server.
        case inbound
        /// The server answers with it.
        case reply
        /// The server sends it through the HTTP API.
        case send
    }

    /// The form on the wire.
    public enum Wire: String, Sendable, Hashable {
        case xml, json
    }

    /// A field that tells the message from others.
    public struct Match: Sendable, Hashable {
        /// The field's wire name; of a field within an object, the names that lead to it: `TemplateCard/CardType`.
        public let name: String
        /// Its value, or the beginnings it may have.
        public let values: [String]
        /// Whether only the value's beginning counts.
        public let isPrefix: Bool
    }

    /// The platform: `OfficialAccount`.
    public var platform: String { fact("platform") }

    /// The name of the type: `ScanEvent`.
    public var name: String { fact("name") }

    /// Who sends the message to whom.
    public var direction: Direction { fact("direction", Direction.init) }

    /// The form on the wire.
    public var wire: Wire { fact("wire", Wire.init) }

    /// The channel of messages with unions of their own; `nil` for the platform's default one.
    public var channel: String? { line("channel") }

    /// Where the message is sent, of those that are sent through the HTTP API.
    public var endpoint: Endpoint? { line("endpoint").map { Endpoint(stringLiteral: $0) } }

    /// The events that the message answers, of replies that nothing within tells apart.
    public var answers: [String] { line("answers")?.split(separator: " ").map(String.init) ?? [] }

    /// Whether the message is encrypted where the push that it answers is.
    public var isEncrypted: Bool { line("encrypted") != "no" }

    /// The objects of the top level that JSON pushes leave out, by their wire names: what they hold stands in their place.
    public var flattenedInJSON: [String] { line("flattened")?.split(separator: " ").map(String.init) ?? [] }

    /// The fields that tell the message from others, and their values: `MsgType=event Event=SCAN`. A value ends with
    /// `…` where only its beginning counts.
    public var match: [Match] { KindIndex.conditions(of: line("match") ?? "") }

    /// The file of the schema, from the folder of all schemas: `OfficialAccount/Event/Scan.json`.
    public var schema: String { fact("schema") }

    /// What happened, or what is sent, in a sentence.
    public var summary: String { fact("summary") }

    /// The value of a line that every descriptor has.
    private func fact<Value>(_ name: String, _ make: (String) -> Value? = { $0 }) -> Value {
        guard let value = line(name).flatMap(make) else {
            preconditionFailure("a message's descriptor has no '\(name)', or one that is none: \(text)")
        }
        return value
    }

    /// The value of a line; `nil` where there is none.
    private func line(_ name: String) -> String? {
        let beginning = "\(name): ".utf8
        let line = text.description.utf8.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: beginning) }
        return line.map { String(Substring($0.dropFirst(beginning.count))) }
    }
}

extension MessageDescriptor: Hashable {
    /// Whether two descriptors say the same.
    public static func == (left: Self, right: Self) -> Bool { left.text.description == right.text.description }

    /// Hashes what the descriptor says.
    public func hash(into hasher: inout Hasher) { hasher.combine(text.description) }
}

/// Why a message could not be read as the type asked for.
public enum MessageError: Error, Sendable, CustomStringConvertible {
    /// The XML is not well-formed, or exceeds a limit.
    case xml(XMLError)
    /// The JSON is not well-formed, or exceeds a limit. The text says what and where.
    case json(String)
    /// The message does not fit the type.
    case field(FieldProblem)

    /// What is wrong and where, for a person.
    public var description: String {
        switch self {
        case .xml(let error): "\(error)"
        case .json(let text): text
        case .field(let problem): "\(problem)"
        }
    }
}

extension Message {
    /// Reads a message of this type.
    ///
    /// Where the kind is not known in advance, read the union of the platform, `InboundMessage`, instead.
    ///
    /// - Parameters:
    ///   - bytes: The message in UTF-8: an array, `Data`, a `ByteBuffer`'s view.
    ///   - limits: How much the document may ask of the reader.
    /// - Throws: ``MessageError`` where the XML is not well-formed, or is not a message of this type.
    public init(xml bytes: some Sequence<UInt8>, limits: XMLLimits = XMLLimits()) throws(MessageError) {
        self = try withContiguousBytes(bytes) { buffer throws(MessageError) in
            try Self(reading: buffer, limits: limits)
        }
    }

    /// Reads a message of this type from a string.
    public init(xml text: String, limits: XMLLimits = XMLLimits()) throws(MessageError) {
        try self.init(xml: text.utf8, limits: limits)
    }

    private init(reading bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(MessageError) {
        let problem: FieldProblem?
        do throws(XMLError) {
            var reader = try XMLReader(bytes, limits: limits)
            _ = try reader.readRoot()
            var decoder = FieldDecoder(reader)
            self.init(from: &decoder)
            problem = try decoder.finish()
        } catch {
            throw .xml(error)
        }
        if let problem { throw .field(problem) }
    }

    /// The message as XML, in UTF-8.
    ///
    /// - Throws: `XMLWriteError` where a text has a character that XML forbids.
    public func xml() throws(XMLWriteError) -> [UInt8] { try FieldEncoder.xml(self) }

    /// The message as XML, with the characters that XML forbids, if it has any: WeChat pushes what users type.
    ///
    /// - Throws: `XMLWriteError` where a text has NUL.
    package func xmlWithForbiddenCharacters() throws(XMLWriteError) -> [UInt8] {
        try FieldEncoder.xml(self, allowsForbiddenCharacters: true)
    }

    /// The message as WeChat pushes it in JSON, in UTF-8: what such pushes leave out gives its place to what it holds.
    ///
    /// An object stays where it is empty, or a name of what it holds is taken: it would not be read back.
    ///
    /// - Throws: `XMLWriteError` where a number is infinite or not a number.
    package func pushedJSON() throws(XMLWriteError) -> [UInt8] {
        let json = try json()
        let flattened = Self.descriptor.flattenedInJSON
        guard !flattened.isEmpty, case .object(let members)? = try? WireValue(json: json) else { return json }
        var taken = Set(members.map(\.name))
        let pushed = members.flatMap { member in
            guard flattened.contains(member.name), case .object(let inner) = member.value, !inner.isEmpty,
                taken.isDisjoint(with: inner.map(\.name))
            else { return [member] }
            taken.formUnion(inner.map(\.name))
            return inner
        }
        return UnknownMessage(value: .object(pushed)).json()
    }

    /// The message as XML.
    ///
    /// - Throws: `XMLWriteError` where a text has a character that XML forbids.
    public func xmlString() throws(XMLWriteError) -> String { String(decoding: try xml(), as: UTF8.self) }
}

extension FieldGroup {
    /// Reads a message of this type, or what else has fields, from JSON.
    ///
    /// - Parameter bytes: One JSON object in UTF-8.
    /// - Throws: ``MessageError`` where the JSON is not well-formed, or has not the fields of this type.
    public init(json bytes: some Sequence<UInt8>) throws(MessageError) {
        try self.init(value: try WireValue(json: bytes))
    }

    /// Reads a message of this type, or what else has fields, from a tree.
    ///
    /// - Throws: ``MessageError/field(_:)`` where the tree has not the fields of this type.
    public init(value: WireValue) throws(MessageError) {
        var decoder = FieldDecoder(value)
        self.init(from: &decoder)
        if let problem = decoder.problem { throw .field(problem) }
    }

    /// The fields as a JSON object with their wire names, in UTF-8.
    ///
    /// - Parameter pretty: Whether each field has a line of its own.
    /// - Throws: `XMLWriteError` where a number is infinite or not a number.
    public func json(pretty: Bool = false) throws(XMLWriteError) -> [UInt8] {
        try FieldEncoder.json(self, pretty: pretty)
    }
}

/// Gives the bytes of a sequence in one piece: as they lie, where they do, else a copy.
@inline(__always)
func withContiguousBytes<Value, Failure>(
    _ bytes: some Sequence<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
) throws(Failure) -> Value {
    // The library's functions of this kind do not carry a typed error through: the outcome is kept beside them.
    var outcome: Result<Value, Failure>?
    func run(_ buffer: UnsafeBufferPointer<UInt8>) {
        do throws(Failure) {
            outcome = .success(try body(buffer))
        } catch {
            outcome = .failure(error)
        }
    }
    if bytes.withContiguousStorageIfAvailable(run) == nil { Array(bytes).withUnsafeBufferPointer(run) }
    guard let outcome else { preconditionFailure("the closure is called once") }
    return try outcome.get()
}
