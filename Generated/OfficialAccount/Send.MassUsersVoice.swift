// Generated from OfficialAccount/Send/MassUsersVoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a voice clip to chosen followers of a verified service account.
///
/// On the wire: `POST /cgi-bin/message/mass/send`, `msgtype` `voice`.
public struct MassUsersVoice: MassUsersHeader, MassTrailer, OutgoingMessage {
    /// The fields of ``MassUsersHeader``.
    public var massUsersHeader: MassUsersHeaderFields

    /// The voice clip, as material.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

    /// The fields of ``MassTrailer``.
    public var massTrailer: MassTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUsers: [String], voice: MediaBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        massUsersHeader = MassUsersHeaderFields(toUsers: toUsers)
        self.voice = voice
        massTrailer = MassTrailerFields(sendsReposts: sendsReposts, clientMsgID: clientMsgID)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        massUsersHeader = MassUsersHeaderFields(blankFor: decoder)
        voice = .init(blankFor: decoder)
        massTrailer = MassTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* msgtype voice send_ignore_reprint clientmsgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &massUsersHeader.toUsers)
            case 1: decoder.expect("voice")
            case 2: decoder.read(required: &voice)
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
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.write("send_ignore_reprint", flag: massTrailer.sendsReposts)
        encoder.write("clientmsgid", massTrailer.clientMsgID)
        encoder.end()
    }
}
