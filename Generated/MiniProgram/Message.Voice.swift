// Generated from MiniProgram/Message/Voice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user of a mini game sent a voice message to customer service.
///
/// On the wire: `MsgType` `voice`.
public struct VoiceMessage: MessageHeader, MessageTrailer {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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

    /// The message's ID: 64 bits, or text where a cloud function is pushed to. WeChat's retries of one message carry
    /// the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, mediaID: String, format: Format? = nil,
        recognition: String? = nil, msgID: MessageID, businessID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.mediaID = mediaID
        self.format = format
        self.recognition = recognition
        self.msgID = msgID
        self.businessID = businessID
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType MediaId Format Recognition MsgId|MsgID BusinessId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        mediaID = ""
        msgID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("voice")
            case 4: decoder.read(&mediaID)
            case 5: decoder.read(&format)
            case 6: decoder.read(&recognition)
            case 7: decoder.read(&msgID)
            default: decoder.read(&businessID)
            }
        }
        decoder.end(reading, required: 0x9f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "voice")
        encoder.write("MediaId", mediaID)
        encoder.write("Format", format)
        encoder.write("Recognition", recognition)
        encoder.write("MsgId", msgID)
        encoder.write("BusinessId", businessID)
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
