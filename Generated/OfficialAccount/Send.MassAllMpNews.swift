// Generated from OfficialAccount/Send/MassAllMpNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends articles to all followers of the account, or to those of a tag.
///
/// On the wire: `POST /cgi-bin/message/mass/sendall`, `msgtype` `mpnews`.
public struct MassAllMpNews: MassAllHeader, MassTrailer, OutgoingMessage {
    /// Who receives the message.
    ///
    /// Wire name: `filter`.
    public var filter: MassFilter

    /// The articles, as material.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MediaBody

    /// Whether articles that the originality check takes for reposts are sent nevertheless, as reposts; without it the
    /// send stops. It counts for articles alone.
    ///
    /// Wire name: `send_ignore_reprint`.
    public var sendsReposts: Bool?

    /// A key of your own, at most 64 bytes, that keeps one message from being sent twice within 24 hours: a second call
    /// with it is refused (45065) and answers with the ID of the first.
    ///
    /// Wire name: `clientmsgid`.
    public var clientMsgID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(filter: MassFilter, mpNews: MediaBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        self.filter = filter
        self.mpNews = mpNews
        self.sendsReposts = sendsReposts
        self.clientMsgID = clientMsgID
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

    private static var fieldNames: FieldNames { "filter msgtype mpnews send_ignore_reprint clientmsgid" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        filter = .init(blankFor: decoder)
        mpNews = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &filter)
            case 1: decoder.expect("mpnews")
            case 2: decoder.read(required: &mpNews)
            case 3: decoder.read(flag: &sendsReposts)
            default: decoder.read(&clientMsgID)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("filter", filter)
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.write("send_ignore_reprint", flag: sendsReposts)
        encoder.write("clientmsgid", clientMsgID)
        encoder.end()
    }
}
