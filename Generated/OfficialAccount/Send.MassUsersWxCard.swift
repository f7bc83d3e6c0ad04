// Generated from OfficialAccount/Send/MassUsersWxCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a card or coupon to chosen followers of a verified service account.
///
/// On the wire: `POST /cgi-bin/message/mass/send`, `msgtype` `wxcard`.
public struct MassUsersWxCard: MassUsersHeader, MassTrailer, OutgoingMessage {
    /// The fields of ``MassUsersHeader``.
    public var massUsersHeader: MassUsersHeaderFields

    /// The card.
    ///
    /// Wire name: `wxcard`.
    public var wxCard: CardBody

    /// The fields of ``MassTrailer``.
    public var massTrailer: MassTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUsers: [String], wxCard: CardBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        massUsersHeader = MassUsersHeaderFields(toUsers: toUsers)
        self.wxCard = wxCard
        massTrailer = MassTrailerFields(sendsReposts: sendsReposts, clientMsgID: clientMsgID)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        massUsersHeader = MassUsersHeaderFields(blankFor: decoder)
        wxCard = .init(blankFor: decoder)
        massTrailer = MassTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* msgtype wxcard send_ignore_reprint clientmsgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &massUsersHeader.toUsers)
            case 1: decoder.expect("wxcard")
            case 2: decoder.read(required: &wxCard)
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
        encoder.write("msgtype", constant: "wxcard")
        encoder.write("wxcard", wxCard)
        encoder.write("send_ignore_reprint", flag: massTrailer.sendsReposts)
        encoder.write("clientmsgid", massTrailer.clientMsgID)
        encoder.end()
    }
}
