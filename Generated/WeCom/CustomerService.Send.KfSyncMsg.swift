// Generated from WeCom/CustomerService/Send/KfSyncMsg.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Fetches what customers wrote and did in the last 3 days, what agents answered, and which messages did not arrive.
///
/// On the wire: `POST /cgi-bin/kf/sync_msg`.
public struct KfSyncMsg: OutgoingMessage {
    /// The `next_cursor` of the answer before, at most 64 bytes; without it, the answer begins with the oldest message.
    ///
    /// Wire name: `cursor`.
    public var cursor: String?

    /// The `Token` of the push `kf_msg_or_event`, at most 128 bytes, valid for 10 minutes; without it few calls are
    /// allowed.
    ///
    /// Wire name: `token`.
    public var token: String?

    /// How many messages are asked for, at most 1000, as without it. Fewer may come although there are more.
    ///
    /// Wire name: `limit`. Allowed: at most 1000.
    public var limit: Int?

    /// The format in which voice clips are to be downloaded; without it AMR.
    ///
    /// Wire name: `voice_format`.
    public var voiceFormat: VoiceFormat?

    /// The ID of the customer-service account whose messages are asked for.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        cursor: String? = nil, token: String? = nil, limit: Int? = nil, voiceFormat: VoiceFormat? = nil,
        openKFID: String? = nil
    ) {
        self.cursor = cursor
        self.token = token
        self.limit = limit
        self.voiceFormat = voiceFormat
        self.openKFID = openKFID
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSyncMsgResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSyncMsg
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/sync_msg
        schema: WeCom/CustomerService/Send/KfSyncMsg.json
        summary: Fetches what customers wrote and did in the last 3 days, what agents answered, and which messages \
        did not arrive.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("cursor token limit voice_format open_kfid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&cursor)
            case 1: decoder.read(&token)
            case 2: decoder.read(&limit)
            case 3: decoder.read(&voiceFormat)
            default: decoder.read(&openKFID)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("cursor", cursor)
        encoder.write("token", token)
        encoder.write("limit", limit)
        encoder.write("voice_format", voiceFormat)
        encoder.write("open_kfid", openKFID)
        encoder.end()
    }

    /// A format of voice clips.
    public struct VoiceFormat: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// AMR.
        public static var amr: Self { Self(rawValue: 0) }

        /// Silk.
        public static var silk: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.amr, .silk] }
    }
}
