// Generated from WeCom/Message/Image.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a picture to the application.
///
/// On the wire: `MsgType` `image`.
public struct ImageMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// Where the picture can be seen.
    ///
    /// Wire name: `PicUrl`.
    public var picURL: String

    /// The ID by which to download it within 3 days.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, picURL: String, mediaID: String,
        msgID: MessageID, agentID: Int64
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.picURL = picURL
        self.mediaID = mediaID
        messageTrailer = MessageTrailerFields(msgID: msgID, agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ImageMessage
        direction: inbound
        wire: xml
        match: MsgType=image
        schema: WeCom/Message/Image.json
        summary: A member sent a picture to the application.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        picURL = ""
        mediaID = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType PicUrl MediaId MsgId AgentID|AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("image")
            case 4: decoder.read(&picURL)
            case 5: decoder.read(&mediaID)
            case 6: decoder.read(&messageTrailer.msgID)
            default: decoder.read(&messageTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "image")
        encoder.write("PicUrl", picURL)
        encoder.write("MediaId", mediaID)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("AgentID", messageTrailer.agentID)
        encoder.end()
    }
}
