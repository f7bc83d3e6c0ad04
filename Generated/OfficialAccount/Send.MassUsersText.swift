// Generated from OfficialAccount/Send/MassUsersText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends text to chosen followers of a verified service account.
///
/// On the wire: `POST /cgi-bin/message/mass/send`, `msgtype` `text`.
public struct MassUsersText: MassUsersHeader, MassTrailer, OutgoingMessage {
    /// The fields of ``MassUsersHeader``.
    public var massUsersHeader: MassUsersHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

    /// The fields of ``MassTrailer``.
    public var massTrailer: MassTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUsers: [String], text: TextBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        massUsersHeader = MassUsersHeaderFields(toUsers: toUsers)
        self.text = text
        massTrailer = MassTrailerFields(sendsReposts: sendsReposts, clientMsgID: clientMsgID)
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassUsersText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/send
        match: msgtype=text
        schema: OfficialAccount/Send/MassUsersText.json
        summary: Sends text to chosen followers of a verified service account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massUsersHeader = MassUsersHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        massTrailer = MassTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* msgtype text send_ignore_reprint clientmsgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &massUsersHeader.toUsers)
            case 1: decoder.expect("text")
            case 2: decoder.read(required: &text)
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
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.write("send_ignore_reprint", flag: massTrailer.sendsReposts)
        encoder.write("clientmsgid", massTrailer.clientMsgID)
        encoder.end()
    }
}
