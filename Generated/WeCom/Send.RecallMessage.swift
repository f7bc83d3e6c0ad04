// Generated from WeCom/Send/RecallMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Takes back a message that an application sent to members within the last 24 hours. It disappears in WeCom, not in
/// WeChat.
///
/// On the wire: `POST /cgi-bin/message/recall`.
public struct RecallMessage: OutgoingMessage {
    /// The ID of the message, which the answer to its sending gave.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: String) {
        self.msgID = msgID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: RecallMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/recall
        schema: WeCom/Send/RecallMessage.json
        summary: Takes back a message that an application sent to members within the last 24 hours. It disappears \
        in WeCom, not in WeChat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&msgID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", msgID)
        encoder.end()
    }
}
