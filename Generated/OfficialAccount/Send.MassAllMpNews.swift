// Generated from OfficialAccount/Send/MassAllMpNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends articles to all followers of the account, or to those of a tag.
///
/// On the wire: `POST /cgi-bin/message/mass/sendall`, `msgtype` `mpnews`.
public struct MassAllMpNews: MassAllHeader, MassTrailer, OutgoingMessage {
    /// The fields of ``MassAllHeader``.
    public var massAllHeader: MassAllHeaderFields

    /// The articles, as material.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MediaBody

    /// The fields of ``MassTrailer``.
    public var massTrailer: MassTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(filter: MassFilter, mpNews: MediaBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        massAllHeader = MassAllHeaderFields(filter: filter)
        self.mpNews = mpNews
        massTrailer = MassTrailerFields(sendsReposts: sendsReposts, clientMsgID: clientMsgID)
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassAllMpNews
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/sendall
        match: msgtype=mpnews
        schema: OfficialAccount/Send/MassAllMpNews.json
        summary: Sends articles to all followers of the account, or to those of a tag.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massAllHeader = MassAllHeaderFields(blankFor: decoder)
        mpNews = .init(blankFor: decoder)
        massTrailer = MassTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("filter msgtype mpnews send_ignore_reprint clientmsgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &massAllHeader.filter)
            case 1: decoder.expect("mpnews")
            case 2: decoder.read(required: &mpNews)
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
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.write("send_ignore_reprint", flag: massTrailer.sendsReposts)
        encoder.write("clientmsgid", massTrailer.clientMsgID)
        encoder.end()
    }
}
