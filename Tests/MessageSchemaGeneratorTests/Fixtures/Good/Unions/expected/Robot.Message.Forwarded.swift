// Generated from Unions/Robot/Message/Forwarded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member passed messages on to the robot.
///
/// On the wire: `msgtype` `forwarded`.
public struct RobotForwardedMessage: Message {
    /// The messages.
    ///
    /// Wire name: `history`.
    public var history: [RobotInboundMessage]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(history: [RobotInboundMessage] = []) {
        self.history = history
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Unions
        channel: Robot
        name: RobotForwardedMessage
        direction: inbound
        wire: xml
        match: msgtype=forwarded
        schema: Unions/Robot/Message/Forwarded.json
        summary: A member passed messages on to the robot.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        history = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype history*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("forwarded")
            default: decoder.read(list: &history, item: "item")
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "forwarded")
        encoder.write("history", list: history, item: "item", isRequired: false)
        encoder.end()
    }
}
