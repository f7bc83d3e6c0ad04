// Generated from Sends/Response.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// What came of a mass message.
public struct MassResult: FieldGroup, Equatable {
    /// Its ID.
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
