internal import WeChatBytes
public import WeChatJSON
public import WeChatXML

/// The document in which WeChat pushes an encrypted message.
///
/// In XML it is `<xml>` with `ToUserName` or `AppId`, `AgentID` on WeCom, and `Encrypt`. JSON has the same names, or
/// all in lower case on WeCom.
public struct InboundEnvelope: Sendable, Hashable {
    /// `ToUserName`: the account's original ID, or the corp or suite ID on WeCom. Nothing vouches for it.
    public var toUserName: String?

    /// `AppId`, which takes the place of `ToUserName` where a component is told something.
    public var appID: String?

    /// `AgentID`: WeCom's application. Nothing vouches for it.
    public var agentID: String?

    /// The encrypted message in base64.
    public var encrypt: String

    /// Creates an envelope.
    public init(toUserName: String? = nil, appID: String? = nil, agentID: String? = nil, encrypt: String) {
        self.toUserName = toUserName
        self.appID = appID
        self.agentID = agentID
        self.encrypt = encrypt
    }

    /// Reads an envelope from XML. What other elements there are, as in the compatible mode, is passed over.
    ///
    /// - Throws: ``EnvelopeError`` where the XML is not well-formed, or has no `Encrypt`.
    public init(xml bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(EnvelopeError) {
        try self.init(EnvelopeFields(xml: bytes, limits: limits))
    }

    /// Reads an envelope from JSON, with names in any case.
    ///
    /// - Throws: ``EnvelopeError`` where the JSON is not well-formed, or has no `Encrypt`.
    public init(json bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(EnvelopeError) {
        try self.init(EnvelopeFields(json: bytes, limits: limits))
    }

    private init(_ fields: EnvelopeFields) throws(EnvelopeError) {
        self.init(
            toUserName: fields["ToUserName"], appID: fields["AppId"], agentID: fields["AgentID"],
            encrypt: try fields.required("Encrypt"))
    }

    private var fields: [(name: StaticString, text: String)] {
        [("ToUserName", toUserName), ("AppId", appID), ("AgentID", agentID), ("Encrypt", encrypt)]
            .compactMap { name, text in text.map { (name, $0) } }
    }

    /// Writes the envelope as XML.
    ///
    /// - Throws: `XMLWriteError` where a text has a character that XML forbids.
    public func xml() throws(XMLWriteError) -> [UInt8] {
        try writeXML(room: fields.reduce(0) { $0 + $1.text.utf8.count }) { writer in
            for field in fields { writer.element(bytes(field.name), cdata: field.text) }
        }.get()
    }

    /// Writes the envelope as JSON.
    public func json(names: EnvelopeNames = .capitalized) -> [UInt8] {
        writeJSON(names) { writer, name in
            for field in fields {
                writer.write(name: name(field.name))
                writer.write(string: field.text)
            }
        }
    }
}

/// The document with which a server answers in safe mode.
public struct ReplyEnvelope: Sendable, Hashable {
    /// `Encrypt`: the encrypted message in base64.
    public var encrypt: String

    /// `MsgSignature`: the signature of the token, the timestamp, the nonce and the encrypted message.
    public var msgSignature: String

    /// `TimeStamp`: seconds since 1970 in UTC.
    public var timestamp: Int64

    /// `Nonce`: a text that the signature covers.
    public var nonce: String

    /// Creates an envelope. ``SafeMode/seal(_:timestamp:nonce:with:)`` makes one with its signature.
    public init(encrypt: String, msgSignature: String, timestamp: Int64, nonce: String) {
        self.encrypt = encrypt
        self.msgSignature = msgSignature
        self.timestamp = timestamp
        self.nonce = nonce
    }

    /// Reads an envelope from XML.
    ///
    /// - Throws: ``EnvelopeError`` where the XML is not well-formed, or lacks a field.
    public init(xml bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(EnvelopeError) {
        try self.init(EnvelopeFields(xml: bytes, limits: limits))
    }

    /// Reads an envelope from JSON, with names in any case.
    ///
    /// - Throws: ``EnvelopeError`` where the JSON is not well-formed, or lacks a field.
    public init(json bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(EnvelopeError) {
        try self.init(EnvelopeFields(json: bytes, limits: limits))
    }

    private init(_ fields: EnvelopeFields) throws(EnvelopeError) {
        guard let timestamp = Int64(try fields.required("TimeStamp")) else { throw .missing("TimeStamp") }
        self.init(
            encrypt: try fields.required("Encrypt"), msgSignature: try fields.required("MsgSignature"),
            timestamp: timestamp, nonce: try fields.required("Nonce"))
    }

    /// Writes the envelope as XML.
    ///
    /// - Throws: `XMLWriteError` where the nonce has a character that XML forbids.
    public func xml() throws(XMLWriteError) -> [UInt8] {
        try withUTF8(encrypt) { encrypt in
            withUTF8(msgSignature) { signature in
                withUTF8(nonce) { Self.xml(encrypt, signature, timestamp, nonce: $0) }
            }
        }.get()
    }

    static func xml(
        _ encrypt: UnsafeBufferPointer<UInt8>, _ msgSignature: UnsafeBufferPointer<UInt8>, _ timestamp: Int64,
        nonce: UnsafeBufferPointer<UInt8>
    ) -> Result<[UInt8], XMLWriteError> {
        writeXML(room: encrypt.count + msgSignature.count + nonce.count) { writer in
            writer.element(bytes("Encrypt"), cdata: encrypt)
            writer.element(bytes("MsgSignature"), cdata: msgSignature)
            writer.element(bytes("TimeStamp"), integer: timestamp)
            writer.element(bytes("Nonce"), cdata: nonce)
        }
    }

    /// Writes the envelope as JSON.
    public func json(names: EnvelopeNames = .capitalized) -> [UInt8] {
        writeJSON(names) { writer, name in
            writer.write(name: name("Encrypt"))
            writer.write(string: encrypt)
            writer.write(name: name("MsgSignature"))
            writer.write(string: msgSignature)
            writer.write(name: name("TimeStamp"))
            writer.write(integer: timestamp)
            writer.write(name: name("Nonce"))
            writer.write(string: nonce)
        }
    }
}

/// How a platform writes the names of an envelope in JSON.
public enum EnvelopeNames: Sendable, Hashable {
    /// `Encrypt`, `MsgSignature`: official accounts, mini programs and shops.
    case capitalized
    /// `encrypt`, `msgsignature`: WeCom.
    case lowercase
}

/// Why a document is no envelope.
public enum EnvelopeError: Error, Hashable, Sendable {
    /// It is not well-formed XML, or exceeds a limit.
    case xml(XMLError)
    /// It is not well-formed JSON, or exceeds a limit.
    case json(JSONError)
    /// A field is absent or has no value of its type.
    case missing(String)
}

extension EnvelopeError: CustomStringConvertible {
    /// What is wrong and where, for a person.
    public var description: String {
        switch self {
        case .xml(let error): "\(error)"
        case .json(let error): "\(error)"
        case .missing(let name):
            "the document has no \(name), or no proper one: is it of safe mode, and from WeChat?"
        }
    }
}

/// Writes an envelope of up to four elements.
///
/// - Parameter room: The number of bytes of the texts: an encrypted message is long.
private func writeXML(
    room: Int, _ writeElements: (inout XMLWriter) -> Void
) -> Result<[UInt8], XMLWriteError> {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room + 256) { scratch -> Result<_, XMLWriteError> in
        var writer = XMLWriter(scratch: scratch)
        writer.start(bytes("xml"))
        writeElements(&writer)
        writer.end(bytes("xml"))
        do throws(XMLWriteError) {
            return .success(try writer.finish())
        } catch {
            return .failure(error)
        }
    }
}

/// Writes an envelope.
///
/// - Parameter writeFields: Writes the fields, under the names that the other closure gives.
private func writeJSON(
    _ names: EnvelopeNames, _ writeFields: (inout JSONWriter, (StaticString) -> String) -> Void
) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writeFields(&writer) { names == .lowercase ? $0.description.lowercased() : $0.description }
    writer.endObject()
    return writer.finish()
}

/// The fields of a document by their names in lower case; of several of one name the first.
private struct EnvelopeFields {
    private var values: [String: String] = [:]

    init(xml bytes: [UInt8], limits: XMLLimits) throws(EnvelopeError) {
        do throws(XMLError) {
            values = try XMLReader.read(bytes, limits: limits) { reader throws(XMLError) in
                var values: [String: String] = [:]
                let root = try reader.readRoot()
                while let child = try reader.nextChild(of: root) {
                    let name = child.name.lowercased()
                    guard let text = try reader.readText(of: child) else {
                        try reader.skip(child)
                        continue
                    }
                    if values[name] == nil { values[name] = text.string }
                }
                try reader.readEnd()
                return values
            }
        } catch {
            throw .xml(error)
        }
    }

    init(json bytes: [UInt8], limits: JSONLimits) throws(EnvelopeError) {
        let node: JSONNode
        do throws(JSONError) {
            node = try JSONNode(parsing: bytes, limits: limits)
        } catch {
            throw .json(error)
        }
        guard case .object(let members) = node.value else { return }
        for member in members {
            switch member.node.value {
            case .string(let text), .number(let text):
                let name = member.name.lowercased()
                if values[name] == nil { values[name] = text }
            default: break
            }
        }
    }

    subscript(name: String) -> String? { values[name.lowercased()] }

    func required(_ name: String) throws(EnvelopeError) -> String {
        guard let value = self[name] else { throw .missing(name) }
        return value
    }
}
