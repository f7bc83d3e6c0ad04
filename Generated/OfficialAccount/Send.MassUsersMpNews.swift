// Generated from OfficialAccount/Send/MassUsersMpNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends articles to chosen followers of a verified service account.
///
/// On the wire: `POST /cgi-bin/message/mass/send`, `msgtype` `mpnews`.
public struct MassUsersMpNews: MassUsersHeader, MassTrailer, OutgoingMessage {
    /// The fields of ``MassUsersHeader``.
    public var massUsersHeader: MassUsersHeaderFields

    /// The articles, as material.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MediaBody

    /// The fields of ``MassTrailer``.
    public var massTrailer: MassTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUsers: [String], mpNews: MediaBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        massUsersHeader = MassUsersHeaderFields(toUsers: toUsers)
        self.mpNews = mpNews
        massTrailer = MassTrailerFields(sendsReposts: sendsReposts, clientMsgID: clientMsgID)
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassUsersMpNews
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/send
        match: msgtype=mpnews
        schema: OfficialAccount/Send/MassUsersMpNews.json
        summary: Sends articles to chosen followers of a verified service account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massUsersHeader = MassUsersHeaderFields(blankFor: decoder)
        mpNews = .init(blankFor: decoder)
        massTrailer = MassTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* msgtype mpnews send_ignore_reprint clientmsgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &massUsersHeader.toUsers)
            case 1: decoder.expect("mpnews")
            case 2: decoder.read(required: &mpNews)
            case 3: decoder.read(flag: &massTrailer.sendsReposts)
            default: decoder.read(&massTrailer.clientMsgID)
            }
        }
        decoder.end(reading, required: 0x6, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", siblings: massUsersHeader.toUsers, isRequired: true)
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.write("send_ignore_reprint", flag: massTrailer.sendsReposts)
        encoder.write("clientmsgid", massTrailer.clientMsgID)
        encoder.end()
    }
}
