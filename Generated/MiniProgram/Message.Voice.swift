// Generated from MiniProgram/Message/Voice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user of a mini game sent a voice message to customer service.
///
/// On the wire: `MsgType` `voice`.
public struct VoiceMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The temporary media ID with which the recording is downloaded.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String

    /// How the recording is encoded.
    ///
    /// Wire name: `Format`.
    public var format: Format?

    /// What speech recognition understood; absent or empty where there is none.
    ///
    /// Wire name: `Recognition`.
    public var recognition: String?

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, mediaID: String, format: Format? = nil,
        recognition: String? = nil, msgID: MessageID, businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.mediaID = mediaID
        self.format = format
        self.recognition = recognition
        messageTrailer = MessageTrailerFields(msgID: msgID, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: VoiceMessage
        direction: inbound
        wire: xml
        match: MsgType=voice
        schema: MiniProgram/Message/Voice.json
        summary: A user of a mini game sent a voice message to customer service.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        mediaID = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType MediaId Format Recognition MsgId|MsgID BusinessId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("voice")
            case 4: decoder.read(&mediaID)
            case 5: decoder.read(&format)
            case 6: decoder.read(&recognition)
            case 7: decoder.read(&messageTrailer.msgID)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0x9f, unknownFields: &unknownFields)
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
        encoder.write("Recognition", recognition)
        encoder.write("MsgId", messageTrailer.msgID)
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
