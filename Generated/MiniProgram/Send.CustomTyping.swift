// Generated from MiniProgram/Send/CustomTyping.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows a user that an answer is being typed, or no longer. The user has to have written within the last 30 seconds.
///
/// On the wire: `POST /cgi-bin/message/custom/typing`.
public struct CustomTyping: OutgoingMessage {
    /// The user's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// Whether to show the indicator or to take it away.
    ///
    /// Wire name: `command`.
    public var command: TypingCommand

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, command: TypingCommand) {
        self.toUser = toUser
        self.command = command
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CustomTyping
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/typing
        schema: MiniProgram/Send/CustomTyping.json
        summary: Shows a user that an answer is being typed, or no longer. The user has to have written within the \
        last 30 seconds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        command = TypingCommand(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser command")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            default: decoder.read(&command)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", toUser)
        encoder.write("command", command)
        encoder.end()
    }
}
