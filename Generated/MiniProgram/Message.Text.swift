// Generated from MiniProgram/Message/Text.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent text to customer service.
///
/// On the wire: `MsgType` `text`.
public struct TextMessage: MessageHeader, MessageTrailer {
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

    /// The text.
    ///
    /// Wire name: `Content`.
    public var content: String

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
        toUserName: String, fromUserName: String, createTime: UnixTime, content: String, msgID: MessageID,
        businessID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.content = content
        self.msgID = msgID
        self.businessID = businessID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TextMessage
        direction: inbound
        wire: xml
        match: MsgType=text
        schema: MiniProgram/Message/Text.json
        summary: A user sent text to customer service.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Content MsgId|MsgID BusinessId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        content = ""
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
            case 3: decoder.expect("text")
            case 4: decoder.read(&content)
            case 5: decoder.read(&msgID)
            default: decoder.read(&businessID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
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
        encoder.write("BusinessId", businessID)
        encoder.end()
    }
}
