// Generated from MiniProgram/Send/CustomBusinessTyping.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows a user that one of the sub-merchants of a mini program is typing, or no longer.
///
/// On the wire: `POST /cgi-bin/message/custom/business/typing`.
public struct CustomBusinessTyping: OutgoingMessage {
    /// The user's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// Whether to show the indicator or to take it away.
    ///
    /// Wire name: `command`.
    public var command: TypingCommand

    /// The sub-merchant's ID.
    ///
    /// Wire name: `businessid`.
    public var businessID: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, command: TypingCommand, businessID: Int64) {
        self.toUser = toUser
        self.command = command
        self.businessID = businessID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CustomBusinessTyping
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/business/typing
        schema: MiniProgram/Send/CustomBusinessTyping.json
        summary: Shows a user that one of the sub-merchants of a mini program is typing, or no longer.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        command = TypingCommand(rawValue: "")
        businessID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser command businessid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&command)
            default: decoder.read(&businessID)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", toUser)
        encoder.write("command", command)
        encoder.write("businessid", businessID)
        encoder.end()
    }
}
