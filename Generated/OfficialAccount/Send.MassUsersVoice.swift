// Generated from OfficialAccount/Send/MassUsersVoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a voice clip to chosen followers of a verified service account.
///
/// On the wire: `POST /cgi-bin/message/mass/send`, `msgtype` `voice`.
public struct MassUsersVoice: MassUsersHeader, MassTrailer, OutgoingMessage {
    /// The OpenIDs of the receivers: 2 to 10,000.
    ///
    /// Wire name: `touser`. Allowed: at least 2 items, at most 10000 items.
    public var toUsers: [String]

    /// The voice clip, as material.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

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
    public init(toUsers: [String], voice: MediaBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        self.toUsers = toUsers
        self.voice = voice
        self.sendsReposts = sendsReposts
        self.clientMsgID = clientMsgID
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassUsersVoice
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/send
        match: msgtype=voice
        schema: OfficialAccount/Send/MassUsersVoice.json
        summary: Sends a voice clip to chosen followers of a verified service account.
        """
    }

    private static var fieldNames: FieldNames { "touser* msgtype voice send_ignore_reprint clientmsgid" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUsers = []
        voice = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &toUsers)
            case 1: decoder.expect("voice")
            case 2: decoder.read(required: &voice)
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
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.write("send_ignore_reprint", flag: sendsReposts)
        encoder.write("clientmsgid", clientMsgID)
        encoder.end()
    }
}
