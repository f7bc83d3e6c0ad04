// Generated from WeCom/Message/Text.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent text to the application.
///
/// On the wire: `MsgType` `text`.
public struct TextMessage: MessageHeader, MessageTrailer {
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

    /// The text.
    ///
    /// Wire name: `Content`.
    public var content: String

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
        toUserName: String, fromUserName: String, createTime: UnixTime, content: String, msgID: MessageID,
        agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.content = content
        self.msgID = msgID
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: TextMessage
        direction: inbound
        wire: xml
        match: MsgType=text
        schema: WeCom/Message/Text.json
        summary: A member sent text to the application.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Content MsgId AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        content = ""
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
            case 3: decoder.expect("text")
            case 4: decoder.read(&content)
            case 5: decoder.read(&msgID)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "text")
        encoder.write("Content", content)
        encoder.write("MsgId", msgID)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
