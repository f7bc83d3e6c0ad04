// Generated from WeCom/Message/Voice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a voice clip to the application.
///
/// On the wire: `MsgType` `voice`.
public struct VoiceMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The ID by which to download it within 3 days.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String

    /// The format of the sound: `amr`, `speex` and others.
    ///
    /// Wire name: `Format`.
    public var format: String

    /// What was said, as text; most pushes have none.
    ///
    /// Wire name: `Recognition`.
    public var recognition: String?

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, mediaID: String, format: String,
        recognition: String? = nil, msgID: MessageID, agentID: Int64
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.mediaID = mediaID
        self.format = format
        self.recognition = recognition
        messageTrailer = MessageTrailerFields(msgID: msgID, agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: VoiceMessage
        direction: inbound
        wire: xml
        match: MsgType=voice
        schema: WeCom/Message/Voice.json
        summary: A member sent a voice clip to the application.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        mediaID = ""
        format = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType MediaId Format Recognition MsgId AgentID|AgentId
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
            default: decoder.read(&messageTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x1bf, unknownFields: &unknownFields)
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
        encoder.write("AgentID", messageTrailer.agentID)
        encoder.end()
    }
}
