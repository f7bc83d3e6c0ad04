// Generated from WeCom/CustomerService/Send/KfRecallMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Takes back a message that was sent through the API, within 2 minutes. It counts among the 5 messages all the same.
///
/// On the wire: `POST /cgi-bin/kf/recall_msg`.
public struct KfRecallMessage: OutgoingMessage {
    /// The ID of the message, as the answer to the send gave it.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// The ID of the customer-service account that sent it.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: String, openKFID: String) {
        self.msgID = msgID
        self.openKFID = openKFID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfRecallMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/recall_msg
        schema: WeCom/CustomerService/Send/KfRecallMessage.json
        summary: Takes back a message that was sent through the API, within 2 minutes. It counts among the 5 \
        messages all the same.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        openKFID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid open_kfid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&msgID)
            default: decoder.read(&openKFID)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", msgID)
        encoder.write("open_kfid", openKFID)
        encoder.end()
    }
}
