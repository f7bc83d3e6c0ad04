// Generated from OfficialAccount/Send/MassPreviewVoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows a voice clip to one person as a mass send would; at most 100 previews a day.
///
/// On the wire: `POST /cgi-bin/message/mass/preview`, `msgtype` `voice`.
public struct MassPreviewVoice: MassPreviewHeader, OutgoingMessage {
    /// The fields of ``MassPreviewHeader``.
    public var massPreviewHeader: MassPreviewHeaderFields

    /// The voice clip, as material.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String? = nil, toWeChatID: String? = nil, voice: MediaBody) {
        massPreviewHeader = MassPreviewHeaderFields(toUser: toUser, toWeChatID: toWeChatID)
        self.voice = voice
        unknownFields = UnknownFields()
    }

    public typealias Response = MassPreviewResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassPreviewVoice
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/preview
        match: msgtype=voice
        schema: OfficialAccount/Send/MassPreviewVoice.json
        summary: Shows a voice clip to one person as a mass send would; at most 100 previews a day.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massPreviewHeader = MassPreviewHeaderFields(blankFor: decoder)
        voice = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser towxname msgtype voice")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&massPreviewHeader.toUser)
            case 1: decoder.read(&massPreviewHeader.toWeChatID)
            case 2: decoder.expect("voice")
            default: decoder.read(required: &voice)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", massPreviewHeader.toUser)
        encoder.write("towxname", massPreviewHeader.toWeChatID)
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.end()
    }
}
