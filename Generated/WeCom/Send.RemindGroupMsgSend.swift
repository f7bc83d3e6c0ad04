// Generated from WeCom/Send/RemindGroupMsgSend.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Reminds members to confirm a group send; at most three times in 24 hours.
///
/// On the wire: `POST /cgi-bin/externalcontact/remind_groupmsg_send`.
public struct RemindGroupMsgSend: OutgoingMessage {
    /// The ID of the group send, which the answer to an `AddMsgTemplate` gave.
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
        name: RemindGroupMsgSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/remind_groupmsg_send
        schema: WeCom/Send/RemindGroupMsgSend.json
        summary: Reminds members to confirm a group send; at most three times in 24 hours.
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
