import CommandLineSupport
import WeChatBytes
import WeChatJSON
import WeChatMessageCoding
import WeChatTesting
import WeChatXML

/// `wechat encode`: JSON to messages, the inverse of `wechat decode`.
struct EncodeCommand: Command {
    private let files: [String]

    /// Twice as deep as XML may be, since elements of one name lie in an array, and the object around the message.
    private static let limits = JSONLimits(bytes: .max, depth: XMLLimits().depth * 2 + 1)

    init(_ arguments: Arguments) { files = arguments.rest }

    func run() async -> Int32 {
        await Session.run(over: files) { session, file, bytes in
            if let offset = bytes.withUnsafeBufferPointer({ firstInvalidUTF8(in: $0) }) {
                let message = "\(JSONError.Rule.invalidUTF8)"
                return session.report(Session.Failure(offset: offset, message: message), in: file)
            }
            var place = bytes.startOfText
            while place < bytes.count {
                let start = place
                do throws(Session.Failure) {
                    guard let object = try next(in: bytes, at: &place) else { return }
                    let (text, note) = try encode(object)
                    session.print(text)
                    if let note { session.note(note, in: file) }
                } catch {
                    session.report(error, in: file)
                    if place == start { place = nextObject(in: bytes, after: start) }
                }
            }
        }
    }

    private func next(in bytes: [UInt8], at place: inout Int) throws(Session.Failure) -> JSONNode? {
        do throws(JSONError) {
            return try JSONNode.next(in: bytes, at: &place, limits: Self.limits)
        } catch {
            throw Session.Failure(offset: error.offset, message: "\(error.rule)")
        }
    }

    /// Where to go on behind JSON that is ill-formed: at the next line that begins an object.
    private func nextObject(in bytes: [UInt8], after start: Int) -> Int {
        let first = bytes[start...].firstIndex { $0 > UInt8(ascii: " ") } ?? bytes.count
        return bytes.indices.dropFirst(first + 1).first { index in
            bytes[index] == UInt8(ascii: "{") && bytes[index - 1] == UInt8(ascii: "\n")
        } ?? bytes.count
    }

    // MARK: One object

    /// - Returns: The message, and what is to be told of it.
    private func encode(_ object: JSONNode) throws(Session.Failure) -> (text: [UInt8], note: String?) {
        guard case .object = object.value else {
            throw Session.Failure(offset: object.offset, message: "expected an object, as 'wechat decode' prints it")
        }
        // What has no 'message' is the message itself.
        let message = object["message"] ?? object
        if case .array = message.value {
            throw Session.Failure(offset: message.offset, message: "the message is an object, not an array")
        }
        do {
            do {
                return (try document(of: message, in: object), nil)
            } catch XMLWriteError.illegalCharacter(let scalar, let element) where scalar != "\0" {
                // WeChat pushes what users type: what was decoded is there again.
                let text = try document(of: message, in: object, allowsForbiddenCharacters: true)
                let code = scalar.codePoint
                return (text, "the text of <\(element)> has \(code), which XML forbids: it is written as it came")
            }
        } catch let failure as Session.Failure {
            throw failure
        } catch {
            throw Session.Failure(offset: message.offset, message: "\(error)")
        }
    }

    private func document(
        of message: JSONNode, in object: JSONNode, allowsForbiddenCharacters: Bool = false
    ) throws -> [UInt8] {
        let value = WireValue(message)
        var form = Form(allowsForbiddenCharacters: allowsForbiddenCharacters)
        guard object["message"] != nil else { return try document(of: value, form) }
        form.wire = try wire(of: object)
        switch try text("kind", of: object) ?? "known" {
        case "known":
            guard let type = try type(of: object) else { return try document(of: value, form) }
            return try document(of: type.init(value: value), form)
        case "unknown", "malformed": return try document(of: UnknownMessage(value: value), form)
        case let kind:
            throw Session.Failure(
                offset: object["kind"]?.offset ?? 0, message: "the kind is known, unknown or malformed, not '\(kind)'")
        }
    }

    /// How a message is written.
    private struct Form {
        let allowsForbiddenCharacters: Bool
        /// The form that is asked for; without that, that of the message's type.
        var wire: MessageDescriptor.Wire?
    }

    /// Writes a message whose type nobody has named. What fits no type is written as it is.
    private func document(of value: WireValue, _ form: Form) throws(XMLWriteError) -> [UInt8] {
        guard let union = Channel.all.best(for: value)?.union,
            case .known(let message) = union.init(value: value).outcome
        else { return try document(of: UnknownMessage(value: value), form) }
        return try document(of: message, form)
    }

    private func document(of message: some Message, _ form: Form) throws(XMLWriteError) -> [UInt8] {
        switch form.wire ?? Swift.type(of: message).descriptor.wire {
        case .xml: try form.allowsForbiddenCharacters ? message.xmlWithForbiddenCharacters() : message.xml()
        case .json: try message.json()
        }
    }

    private func document(of message: UnknownMessage, _ form: Form) throws(XMLWriteError) -> [UInt8] {
        if form.wire == .json { return message.json() }
        return try form.allowsForbiddenCharacters ? message.xmlWithForbiddenCharacters() : message.xml()
    }

    /// The form that an object names, if it names one.
    private func wire(of object: JSONNode) throws(Session.Failure) -> MessageDescriptor.Wire? {
        guard let name = try text("wire", of: object) else { return nil }
        guard let wire = MessageDescriptor.Wire(rawValue: name) else {
            throw Session.Failure(
                offset: object["wire"]?.offset ?? 0, message: "the wire is xml or json, not '\(name)'")
        }
        return wire
    }

    /// The type that an object names, if it names one.
    private func type(of object: JSONNode) throws(Session.Failure) -> (any Message.Type)? {
        guard let name = try text("type", of: object) else { return nil }
        let platform = try text("platform", of: object)
        do throws([Channel].UnknownName) {
            return try Channel.all.type(named: name, of: platform)
        } catch {
            let member = object[error.isPlatform ? "platform" : "type"]
            throw Session.Failure(offset: member?.offset ?? 0, message: error.message)
        }
    }

    /// The text of a member, which may be absent.
    private func text(_ name: String, of object: JSONNode) throws(Session.Failure) -> String? {
        guard let node = object[name] else { return nil }
        switch node.value {
        case .string(let text): return text
        case .null: return nil
        default: throw Session.Failure(offset: node.offset, message: "'\(name)' must be a string")
        }
    }

    // MARK: Help

    static let help = CommandHelp(
        name: "encode", summary: "Turn that JSON back into messages.",
        arguments: "[FILE…]",
        purpose: "Turns the JSON that 'wechat decode' prints back into messages.",
        details: """
            A file holds objects, a line for each or pretty. No file, or '-', is standard input.

            Of an object only "message" is needed: "type" and "platform" name its type, else its fields tell. An object
            without "message" is the message itself. What fits no type is written as it is. "wire" is the form, xml or
            json; without it a message has the form of its type, and what fits no type is XML.

            Examples:
              wechat decode message.xml | wechat encode
              wechat encode <<< '{"ToUserName":"a","FromUserName":"b","CreateTime":1,"MsgType":"text","Content":"Hi"}'
            """)
}
