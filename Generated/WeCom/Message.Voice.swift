// Generated from WeCom/Message/Voice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a voice clip to the application.
///
/// On the wire: `MsgType` `voice`.
public struct VoiceMessage: MessageHeader, MessageTrailer {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's ID: a member of the company.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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

    /// The message's ID: 64 bits, or text. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, mediaID: String, format: String,
        recognition: String? = nil, msgID: MessageID, agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.mediaID = mediaID
        self.format = format
        self.recognition = recognition
        self.msgID = msgID
        self.agentID = agentID
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType MediaId Format Recognition MsgId AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        mediaID = ""
        format = ""
        msgID = 0
        agentID = 0
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
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x1bf, unknownFields: &unknownFields)
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
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
