// Generated from Sends/Send/Image.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a picture.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `image`.
public struct CustomImage: OutgoingMessage {
    /// Who gets it.
    ///
    /// Wire name: `touser`.
    public var touser: String

    /// The picture.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(touser: String, mediaID: String) {
        self.touser = touser
        self.mediaID = mediaID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Sends
        name: CustomImage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=image
        schema: Sends/Send/Image.json
        summary: Sends a picture.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        touser = ""
        mediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype media_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&touser)
            case 1: decoder.expect("image")
            default: decoder.read(&mediaID)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", touser)
        encoder.write("msgtype", constant: "image")
        encoder.write("media_id", mediaID)
        encoder.end()
    }
}
