// Generated from MiniProgram/Send/CustomMiniProgramPageFromMiniProgram.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a card of one of the mini program's own pages.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `miniprogrampage`.
public struct CustomMiniProgramPageFromMiniProgram: CustomerServiceHeader, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The card.
    ///
    /// Wire name: `miniprogrampage`.
    public var miniProgramPage: MiniProgramPageBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, miniProgramPage: MiniProgramPageBody) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.miniProgramPage = miniProgramPage
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CustomMiniProgramPageFromMiniProgram
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=miniprogrampage
        schema: MiniProgram/Send/CustomMiniProgramPageFromMiniProgram.json
        summary: Sends a user a card of one of the mini program's own pages.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        miniProgramPage = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype miniprogrampage")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("miniprogrampage")
            default: decoder.read(required: &miniProgramPage)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", constant: "miniprogrampage")
        encoder.write("miniprogrampage", miniProgramPage)
        encoder.end()
    }
}
