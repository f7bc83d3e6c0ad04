// Generated from OfficialAccount/Send/MassPreviewMpNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows articles to one person as a mass send would; at most 100 previews a day.
///
/// On the wire: `POST /cgi-bin/message/mass/preview`, `msgtype` `mpnews`.
public struct MassPreviewMpNews: MassPreviewHeader, OutgoingMessage {
    /// The fields of ``MassPreviewHeader``.
    public var massPreviewHeader: MassPreviewHeaderFields

    /// The articles, as material.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MediaBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String? = nil, toWeChatID: String? = nil, mpNews: MediaBody) {
        massPreviewHeader = MassPreviewHeaderFields(toUser: toUser, toWeChatID: toWeChatID)
        self.mpNews = mpNews
        unknownFields = UnknownFields()
    }

    public typealias Response = MassPreviewResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassPreviewMpNews
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/preview
        match: msgtype=mpnews
        schema: OfficialAccount/Send/MassPreviewMpNews.json
        summary: Shows articles to one person as a mass send would; at most 100 previews a day.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massPreviewHeader = MassPreviewHeaderFields(blankFor: decoder)
        mpNews = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser towxname msgtype mpnews")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&massPreviewHeader.toUser)
            case 1: decoder.read(&massPreviewHeader.toWeChatID)
            case 2: decoder.expect("mpnews")
            default: decoder.read(required: &mpNews)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", massPreviewHeader.toUser)
        encoder.write("towxname", massPreviewHeader.toWeChatID)
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.end()
    }
}
