// Generated from MiniProgram/Send/CustomImage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a picture.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `image`.
public struct CustomImage: CustomerServiceHeader, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The picture, as temporary or permanent material.
    ///
    /// Wire name: `image`.
    public var image: MediaBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, image: MediaBody) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.image = image
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CustomImage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=image
        schema: MiniProgram/Send/CustomImage.json
        summary: Sends a user a picture.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("image")
            default: decoder.read(required: &image)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", constant: "image")
        encoder.write("image", image)
        encoder.end()
    }
}
