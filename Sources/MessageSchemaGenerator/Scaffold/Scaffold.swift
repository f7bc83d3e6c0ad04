/// The beginning of a new message: a schema and a sample to fill in.
public struct Scaffold: Sendable {
    /// The name of the Swift type: `FooBarEvent`.
    public let title: String

    /// The name of the schema file, without its extension: `FooBar`.
    public let fileName: String

    private let folder: String
    private let channel: String?

    /// Whether the message is JSON, as is all that is sent through the HTTP API.
    public var isJSON: Bool { folder == "Send" }

    /// A name that no message can have.
    public struct Failure: Error {
        /// What is wrong with it.
        public let message: String
    }

    /// Creates a scaffold.
    ///
    /// - Parameters:
    ///   - path: The folder of the schema: `Event`, `Message`, `Reply` or `Send`, in that of a channel or not:
    ///     `GroupRobot/Event`.
    ///   - name: The message's name, with the folder's as its last word or without: `FooBar`, `FooBarEvent`.
    public init(folder path: String, name: String) throws(Failure) {
        let folders = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let folder = folders.last, folders.count <= 2, (folders + [name]).allSatisfy(SwiftName.isTypeName),
            name != folder
        else {
            throw Failure(
                message:
                    "the folder and the name are written in letters and digits, beginning with a capital: Event FooBar")
        }
        self.folder = folder
        channel = folders.count > 1 ? folders[0] : nil
        fileName = name.hasSuffix(folder) ? String(name.dropLast(folder.count)) : name
        title = fileName + folder
    }

    private var wireName: String {
        var result = ""
        for character in fileName {
            if character.isUppercase, !result.isEmpty { result += "_" }
            result += character.lowercased()
        }
        return result
    }

    private var isEvent: Bool { folder == "Event" }

    private var headers: [String] {
        switch folder {
        case "Event": ["EventHeader"]
        case "Reply": ["ReplyHeader"]
        case "Send": []
        default: ["MessageHeader", "MessageTrailer"]
        }
    }

    /// The text of the schema file.
    public var schema: String {
        let root = channel == nil ? "../.." : "../../.."
        let references = headers.map { "{ \"$ref\": \"../Common.json#/$defs/\($0)\" }" }.joined(separator: ", ")
        let origin = isJSON ? "\"x-endpoint\": \"POST /cgi-bin/message/custom/send\"" : "\"allOf\": [\(references)]"
        let discriminator = isJSON ? "msgtype" : isEvent ? "Event" : "MsgType"
        let example = isJSON ? "example" : "Example"
        return """
            {
              "$schema": "\(root)/message.schema.json",
              "title": "\(title)",
              "description": "Say in a sentence what \(isJSON ? "is sent" : "happened").",
              \(origin),
              "properties": {
                "\(discriminator)": { "const": "\(wireName)" },
                "\(example)": { "type": "string", "description": "Say in a sentence what the field holds." }
              },
              "required": ["\(example)"]
            }

            """
    }

    /// The text of the sample file.
    public var sample: String {
        isJSON ? "{\n  \"msgtype\": \"\(wireName)\",\n  \"example\": \"示例 🌱\"\n}\n" : xmlSample
    }

    private var xmlSample: String {
        let discriminators =
            isEvent
            ? "  <MsgType><![CDATA[event]]></MsgType>\n  <Event><![CDATA[\(wireName)]]></Event>"
            : "  <MsgType><![CDATA[\(wireName)]]></MsgType>"
        let trailer = headers.contains("MessageTrailer") ? "\n  <MsgId>7123456789012345678</MsgId>" : ""
        return """
            <xml>
              <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
              <FromUserName><![CDATA[oAbCdEfGhIjKlMnOpQrStUvWxYz0]]></FromUserName>
              <CreateTime>1763880000</CreateTime>
            \(discriminators)
              <Example><![CDATA[示例 🌱]]></Example>\(trailer)
            </xml>

            """
    }
}
