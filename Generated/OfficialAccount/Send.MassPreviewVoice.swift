// Generated from OfficialAccount/Send/MassPreviewVoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows a voice clip to one person as a mass send would; at most 100 previews a day.
///
/// On the wire: `POST /cgi-bin/message/mass/preview`, `msgtype` `voice`.
public struct MassPreviewVoice: MassPreviewHeader, OutgoingMessage {
    /// The person's OpenID; either this or `towxname` is needed.
    ///
    /// Wire name: `touser`.
    public var toUser: String?

    /// The person's WeChat ID, which counts where both are given.
    ///
    /// Wire name: `towxname`.
    public var toWeChatID: String?

    /// The voice clip, as material.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String? = nil, toWeChatID: String? = nil, voice: MediaBody) {
        self.toUser = toUser
        self.toWeChatID = toWeChatID
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

    private static var fieldNames: FieldNames { "touser towxname msgtype voice" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        voice = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.read(&toWeChatID)
            case 2: decoder.expect("voice")
            default: decoder.read(required: &voice)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("touser", toUser)
        encoder.write("towxname", toWeChatID)
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.end()
    }
}
