// Generated from Unions/Robot/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Messages.
public struct Page: FieldGroup, Equatable {
    /// Where the next page begins.
    ///
    /// Wire name: `next`.
    public var next: String?

    /// The messages.
    ///
    /// Wire name: `messages`.
    public var messages: [RobotInboundMessage]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(next: String? = nil, messages: [RobotInboundMessage]) {
        self.next = next
        self.messages = messages
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messages = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("next messages*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&next)
            default: decoder.read(oneOf: &messages)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("next", next)
        encoder.write("messages", siblings: messages, isRequired: true)
        encoder.end()
    }
}
