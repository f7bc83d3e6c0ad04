import CommandLineSupport
import WeChatAPI
import WeChatJSON
import WeChatLog
import WeChatMessageCoding
import WeChatTesting

/// `wechat send`: a message through the HTTP API.
struct SendCommand: Command {
    private let arguments: Arguments
    private let channels: [Channel]
    private let type: (any Message.Type)?
    private let path: String?

    static let options = Account.options.union(["--type"])

    init(_ arguments: Arguments) throws {
        self.arguments = arguments
        channels = try arguments.channels()
        type = try arguments.type(in: channels)
        path = try arguments.onlyWord()
    }

    func run() async throws -> Int32 {
        let file = try InputFile(path)
        let message = try message(in: file)
        let descriptor = Swift.type(of: message).descriptor
        guard let endpoint = descriptor.endpoint else {
            throw failure("\(descriptor.name) is no message that is sent through the API", in: file)
        }
        let json = try message.json()
        let answer: APIAnswer
        if endpoint.isGiven {
            let url = Secret(try Credentials(arguments).required(.sendURL))
            answer = try await MessageAddress(url, log: .standardError(from: .warning)).send(json, to: endpoint)
        } else {
            let account = try Account(arguments, platform: Account.Platform(rawValue: descriptor.platform))
            answer = try await account.client.call(endpoint.method, endpoint.path, json: json)
        }
        return await Session.run { $0.print(answer.bytes) }
    }

    /// Reads the message, or the object that `wechat decode` prints of one.
    private func message(in file: InputFile) throws -> any Message {
        let node: JSONNode
        // The file has a limit of its own: articles for WeCom may have several megabytes.
        do throws(JSONError) { node = try JSONNode(parsing: file.bytes, limits: JSONLimits(bytes: .max)) } catch {
            throw CommandFailure(Session.Failure(error), in: file.name)
        }
        let value = WireValue(node["message"] ?? node).withoutNulls
        let named = node["message"] == nil ? nil : try namedType(in: node, of: file)
        guard let type = try type ?? named ?? onlyType(of: value, in: file) else {
            throw failure("no type of message that is sent fits it; 'wechat types' lists them", in: file)
        }
        do throws(MessageError) { return try type.init(value: value) } catch {
            throw failure("\(type.descriptor.name): \(error)", in: file)
        }
    }

    private func namedType(in object: JSONNode, of file: InputFile) throws -> (any Message.Type)? {
        guard case .string(let name)? = object["type"]?.value else { return nil }
        var platform: String?
        if case .string(let text)? = object["platform"]?.value { platform = text }
        do throws([Channel].UnknownName) { return try channels.type(named: name, of: platform) } catch {
            throw failure(error.message, in: file)
        }
    }

    /// The type that the message's fields tell, if it is one.
    private func onlyType(of value: WireValue, in file: InputFile) throws -> (any Message.Type)? {
        var types = channels.candidates(for: value).filter { $0.descriptor.direction == .send }
        // A list of receivers is one text to an application's own members, and an array to those of linked companies:
        // each reads the other's form, and writes its own.
        let faithful = types.filter { writes(value, as: $0) }
        if faithful.count == 1 { types = faithful }
        if types.count > 1 {
            let names = types.map { "\($0.descriptor.platform)/\($0.descriptor.name)" }.joined(separator: ", ")
            throw failure("it fits several types: name one with --type: \(names)", in: file)
        }
        return types.first
    }

    /// Whether the type writes the message as it stands.
    private func writes(_ value: WireValue, as type: any Message.Type) -> Bool {
        guard let json = try? type.init(value: value).json(), let written = try? WireValue(json: json) else {
            return false
        }
        return written.sorted == value.sorted
    }

    private func failure(_ message: String, in file: InputFile) -> CommandFailure {
        CommandFailure(message: message, place: file.name, status: ExitStatus.badData)
    }

    static let help = CommandHelp(
        name: "send", summary: "Send a message through the HTTP API.",
        arguments: "[--type NAME] [--platform NAME] [--store FOLDER] [--key-file FILE] [FILE]",
        purpose: "Sends a message through the HTTP API, to the endpoint of its type, and prints the answer.",
        details: """
            The file holds the message in JSON, or the object that 'wechat decode' prints of one. No file, or '-', is
            standard input. The fields tell the type; where they fit several, as a picture for one user and one for many,
            --type names it.

              --type NAME         The type, as 'wechat types' lists it: CustomText, or WeCom/SendTextMessage.
            \(Account.helpText)
              WECHAT_SEND_URL     The whole address, for messages that are sent to one of their own: the webhook of a group
                                  robot, or the response_url of a push. It is a secret, and no other is needed then.

            Example:
              echo '{"touser":"o12","msgtype":"text","text":{"content":"Hi"}}' | wechat send --type CustomText
            """)
}

extension WireValue {
    /// The value without members that are `null`, which many serializers write for what is not set.
    fileprivate var withoutNulls: WireValue {
        switch self {
        case .object(let elements):
            .object(elements.filter { $0.value != .null }.map { WireElement($0.name, $0.value.withoutNulls) })
        case .array(let values): .array(values.map(\.withoutNulls))
        default: self
        }
    }

    /// The value with its members in the order of their names.
    fileprivate var sorted: WireValue {
        switch self {
        case .object(let elements):
            .object(elements.map { WireElement($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        case .array(let values): .array(values.map(\.sorted))
        default: self
        }
    }
}
