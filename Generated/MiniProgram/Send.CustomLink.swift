// Generated from MiniProgram/Send/CustomLink.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a link. It is to mini programs what news is to official accounts: news are refused here (45162).
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `link`.
public struct CustomLink: CustomerServiceHeader, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The link.
    ///
    /// Wire name: `link`.
    public var link: LinkBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, link: LinkBody) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.link = link
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CustomLink
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=link
        schema: MiniProgram/Send/CustomLink.json
        summary: Sends a user a link. It is to mini programs what news is to official accounts: news are refused \
        here (45162).
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        link = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype link")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("link")
            default: decoder.read(required: &link)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", constant: "link")
        encoder.write("link", link)
        encoder.end()
    }
}
