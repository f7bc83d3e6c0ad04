// Generated from OfficialAccount/Send/MassGet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks how far a mass send is.
///
/// On the wire: `POST /cgi-bin/message/mass/get`.
public struct MassGet: OutgoingMessage {
    /// The ID of the mass send.
    ///
    /// Wire name: `msg_id`.
    public var msgID: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: Int64) {
        self.msgID = msgID
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendState

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassGet
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/get
        schema: OfficialAccount/Send/MassGet.json
        summary: Asks how far a mass send is.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_id")
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
        encoder.write("msg_id", msgID)
        encoder.end()
    }
}
