// Generated from OfficialAccount/Message/Voice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a voice message.
///
/// On the wire: `MsgType` `voice`.
public struct VoiceMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The temporary media ID with which the recording is downloaded. An AMR recording has a sample rate of 8 kHz.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String

    /// How the recording is encoded.
    ///
    /// Wire name: `Format`.
    public var format: Format

    /// The temporary media ID of the recording at a sample rate of 16 kHz.
    ///
    /// Wire name: `MediaId16K`.
    public var mediaID16K: String?

    /// What speech recognition understood. Absent or empty where the account has no speech recognition.
    ///
    /// Wire name: `Recognition`.
    public var recognition: String?

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, mediaID: String, format: Format,
        mediaID16K: String? = nil, recognition: String? = nil, msgID: MessageID, msgDataID: String? = nil,
        idx: MessageID? = nil, businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.mediaID = mediaID
        self.format = format
        self.mediaID16K = mediaID16K
        self.recognition = recognition
        messageTrailer = MessageTrailerFields(msgID: msgID, msgDataID: msgDataID, idx: idx, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: VoiceMessage
        direction: inbound
        wire: xml
        match: MsgType=voice
        schema: OfficialAccount/Message/Voice.json
        summary: A user sent a voice message.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        mediaID = ""
        format = Format(rawValue: "")
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType MediaId Format MediaId16K Recognition MsgId|MsgID MsgDataId \
            Idx BusinessId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("voice")
            case 4: decoder.read(&mediaID)
            case 5: decoder.read(&format)
            case 6: decoder.read(&mediaID16K)
            case 7: decoder.read(&recognition)
            case 8: decoder.read(&messageTrailer.msgID)
            case 9: decoder.read(&messageTrailer.msgDataID)
            case 10: decoder.read(&messageTrailer.idx)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0x13f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "voice")
        encoder.write("MediaId", mediaID)
        encoder.write("Format", format)
        encoder.write("MediaId16K", mediaID16K)
        encoder.write("Recognition", recognition)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("MsgDataId", messageTrailer.msgDataID, cdata: false)
        encoder.write("Idx", messageTrailer.idx)
        encoder.write("BusinessId", messageTrailer.businessID)
        encoder.end()
    }

    /// How the recording is encoded.
    public struct Format: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Adaptive Multi-Rate.
        public static var amr: Self { Self(rawValue: "amr") }

        /// Speex.
        public static var speex: Self { Self(rawValue: "speex") }

        public static var knownValues: [Self] { [.amr, .speex] }
    }
}
