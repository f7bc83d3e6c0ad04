// Generated from OfficialAccount/Send/MassUsersWxCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a card or coupon to chosen followers of a verified service account.
///
/// On the wire: `POST /cgi-bin/message/mass/send`, `msgtype` `wxcard`.
public struct MassUsersWxCard: MassUsersHeader, MassTrailer, OutgoingMessage {
    /// The OpenIDs of the receivers: 2 to 10,000.
    ///
    /// Wire name: `touser`. Allowed: at least 2 items, at most 10000 items.
    public var toUsers: [String]

    /// The card.
    ///
    /// Wire name: `wxcard`.
    public var wxCard: CardBody

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
    public init(toUsers: [String], wxCard: CardBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        self.toUsers = toUsers
        self.wxCard = wxCard
        self.sendsReposts = sendsReposts
        self.clientMsgID = clientMsgID
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassUsersWxCard
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/send
        match: msgtype=wxcard
        schema: OfficialAccount/Send/MassUsersWxCard.json
        summary: Sends a card or coupon to chosen followers of a verified service account.
        """
    }

    private static var fieldNames: FieldNames { "touser* msgtype wxcard send_ignore_reprint clientmsgid" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUsers = []
        wxCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &toUsers)
            case 1: decoder.expect("wxcard")
            case 2: decoder.read(required: &wxCard)
            case 3: decoder.read(flag: &sendsReposts)
            default: decoder.read(&clientMsgID)
            }
        }
        decoder.end(reading, required: 0x6, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("touser", siblings: toUsers, isRequired: true)
        encoder.write("msgtype", constant: "wxcard")
        encoder.write("wxcard", wxCard)
        encoder.write("send_ignore_reprint", flag: sendsReposts)
        encoder.write("clientmsgid", clientMsgID)
        encoder.end()
    }
}
