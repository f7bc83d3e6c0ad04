/// The beginning of a new message: a schema and a sample to fill in.
public struct Scaffold: Sendable {
    /// The name of the Swift type: `FooBarEvent`.
    public let title: String

    /// The name of the schema file, without its extension: `FooBar`.
    public let fileName: String

    private let folder: String

    /// A name that no message can have.
    public struct Failure: Error {
        /// What is wrong with it.
        public let message: String
    }

    /// Creates a scaffold.
    ///
    /// - Parameters:
    ///   - folder: The folder of the schema: `Event`, `Message` or `Reply`.
    ///   - name: The message's name, with the folder's as its last word or without: `FooBar`, `FooBarEvent`.
    public init(folder: String, name: String) throws(Failure) {
        guard SwiftName.isTypeName(folder), SwiftName.isTypeName(name), name != folder else {
            throw Failure(
                message:
                    "the folder and the name are written in letters and digits, beginning with a capital: Event FooBar")
        }
        self.folder = folder
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
        default: ["MessageHeader", "MessageTrailer"]
        }
    }

    /// The text of the schema file.
    public var schema: String {
        let references = headers.map { "{ \"$ref\": \"../Common.json#/$defs/\($0)\" }" }.joined(separator: ", ")
        return """
            {
              "$schema": "../../message.schema.json",
              "title": "\(title)",
              "description": "Say in a sentence what happened.",
              "allOf": [\(references)],
              "properties": {
                "\(isEvent ? "Event" : "MsgType")": { "const": "\(wireName)" },
                "Example": { "type": "string", "description": "Say in a sentence what the field holds." }
              },
              "required": ["Example"]
            }

            """
    }

    /// The text of the sample file.
    public var sample: String {
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
