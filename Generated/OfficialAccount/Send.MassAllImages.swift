// Generated from OfficialAccount/Send/MassAllImages.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends pictures to all followers of the account, or to those of a tag.
///
/// On the wire: `POST /cgi-bin/message/mass/sendall`, `msgtype` `image`.
public struct MassAllImages: MassAllHeader, MassTrailer, OutgoingMessage {
    /// The fields of ``MassAllHeader``.
    public var massAllHeader: MassAllHeaderFields

    /// The pictures.
    ///
    /// Wire name: `images`.
    public var images: MassImagesBody

    /// The fields of ``MassTrailer``.
    public var massTrailer: MassTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(filter: MassFilter, images: MassImagesBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        massAllHeader = MassAllHeaderFields(filter: filter)
        self.images = images
        massTrailer = MassTrailerFields(sendsReposts: sendsReposts, clientMsgID: clientMsgID)
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassAllImages
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/sendall
        match: msgtype=image
        schema: OfficialAccount/Send/MassAllImages.json
        summary: Sends pictures to all followers of the account, or to those of a tag.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massAllHeader = MassAllHeaderFields(blankFor: decoder)
        images = .init(blankFor: decoder)
        massTrailer = MassTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("filter msgtype images send_ignore_reprint clientmsgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &massAllHeader.filter)
            case 1: decoder.expect("image")
            case 2: decoder.read(required: &images)
            case 3: decoder.read(flag: &massTrailer.sendsReposts)
            default: decoder.read(&massTrailer.clientMsgID)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("filter", massAllHeader.filter)
        encoder.write("msgtype", constant: "image")
        encoder.write("images", images)
        encoder.write("send_ignore_reprint", flag: massTrailer.sendsReposts)
        encoder.write("clientmsgid", massTrailer.clientMsgID)
        encoder.end()
    }
}
