// Generated from OfficialAccount/Message/ShortVideo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a short video, recorded in the chat.
///
/// On the wire: `MsgType` `shortvideo`.
public struct ShortVideoMessage: MessageHeader, MessageTrailer {
    /// The account's original ID, which begins with `gh_`.
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

    /// The temporary media ID with which the video is downloaded.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String

    /// The temporary media ID of the video's thumbnail.
    ///
    /// Wire name: `ThumbMediaId`.
    public var thumbMediaID: String

    /// The message's ID: 64 bits, or text. WeChat's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The article's data ID, when the message was sent from an article.
    ///
    /// Wire name: `MsgDataId`.
    public var msgDataID: String?

    /// The article's place in a push of several, from 1, when the message was sent from an article.
    ///
    /// Wire name: `Idx`.
    public var idx: Int?

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, mediaID: String, thumbMediaID: String,
        msgID: MessageID, msgDataID: String? = nil, idx: Int? = nil, businessID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.mediaID = mediaID
        self.thumbMediaID = thumbMediaID
        self.msgID = msgID
        self.msgDataID = msgDataID
        self.idx = idx
        self.businessID = businessID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: ShortVideoMessage
        direction: inbound
        wire: xml
        match: MsgType=shortvideo
        schema: OfficialAccount/Message/ShortVideo.json
        summary: A user sent a short video, recorded in the chat.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType MediaId ThumbMediaId MsgId|MsgID MsgDataId Idx BusinessId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        mediaID = ""
        thumbMediaID = ""
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
            case 3: decoder.expect("shortvideo")
            case 4: decoder.read(&mediaID)
            case 5: decoder.read(&thumbMediaID)
            case 6: decoder.read(&msgID)
            case 7: decoder.read(&msgDataID)
            case 8: decoder.read(&idx)
            default: decoder.read(&businessID)
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
        encoder.write("MsgType", constant: "shortvideo")
        encoder.write("MediaId", mediaID)
        encoder.write("ThumbMediaId", thumbMediaID)
        encoder.write("MsgId", msgID)
        encoder.write("MsgDataId", msgDataID, cdata: false)
        encoder.write("Idx", idx)
        encoder.write("BusinessId", businessID)
        encoder.end()
    }
}
