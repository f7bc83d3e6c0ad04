// Generated from MiniProgram/Send/CustomText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user text.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `text`.
public struct CustomText: CustomerServiceHeader, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, text: TextBody) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CustomText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=text
        schema: MiniProgram/Send/CustomText.json
        summary: Sends a user text.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }
}
