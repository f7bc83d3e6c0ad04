// Generated from OfficialAccount/Send/MassPreviewWxCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows a card or coupon to one person as a mass send would; at most 100 previews a day.
///
/// On the wire: `POST /cgi-bin/message/mass/preview`, `msgtype` `wxcard`.
public struct MassPreviewWxCard: MassPreviewHeader, OutgoingMessage {
    /// The fields of ``MassPreviewHeader``.
    public var massPreviewHeader: MassPreviewHeaderFields

    /// The card.
    ///
    /// Wire name: `wxcard`.
    public var wxCard: CardBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String? = nil, toWeChatID: String? = nil, wxCard: CardBody) {
        massPreviewHeader = MassPreviewHeaderFields(toUser: toUser, toWeChatID: toWeChatID)
        self.wxCard = wxCard
        unknownFields = UnknownFields()
    }

    public typealias Response = MassPreviewResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassPreviewWxCard
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/preview
        match: msgtype=wxcard
        schema: OfficialAccount/Send/MassPreviewWxCard.json
        summary: Shows a card or coupon to one person as a mass send would; at most 100 previews a day.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massPreviewHeader = MassPreviewHeaderFields(blankFor: decoder)
        wxCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser towxname msgtype wxcard")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&massPreviewHeader.toUser)
            case 1: decoder.read(&massPreviewHeader.toWeChatID)
            case 2: decoder.expect("wxcard")
            default: decoder.read(required: &wxCard)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", massPreviewHeader.toUser)
        encoder.write("towxname", massPreviewHeader.toWeChatID)
        encoder.write("msgtype", constant: "wxcard")
        encoder.write("wxcard", wxCard)
        encoder.end()
    }
}
