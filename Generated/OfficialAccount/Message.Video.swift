// Generated from OfficialAccount/Message/Video.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a video.
///
/// On the wire: `MsgType` `video`.
public struct VideoMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The temporary media ID with which the video is downloaded.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String

    /// The temporary media ID of the video's thumbnail.
    ///
    /// Wire name: `ThumbMediaId`.
    public var thumbMediaID: String

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, mediaID: String, thumbMediaID: String,
        msgID: MessageID, msgDataID: String? = nil, idx: MessageID? = nil, businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.mediaID = mediaID
        self.thumbMediaID = thumbMediaID
        messageTrailer = MessageTrailerFields(msgID: msgID, msgDataID: msgDataID, idx: idx, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: VideoMessage
        direction: inbound
        wire: xml
        match: MsgType=video
        schema: OfficialAccount/Message/Video.json
        summary: A user sent a video.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        mediaID = ""
        thumbMediaID = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType MediaId ThumbMediaId MsgId|MsgID MsgDataId Idx BusinessId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("video")
            case 4: decoder.read(&mediaID)
            case 5: decoder.read(&thumbMediaID)
            case 6: decoder.read(&messageTrailer.msgID)
            case 7: decoder.read(&messageTrailer.msgDataID)
            case 8: decoder.read(&messageTrailer.idx)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "video")
        encoder.write("MediaId", mediaID)
        encoder.write("ThumbMediaId", thumbMediaID)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("MsgDataId", messageTrailer.msgDataID, cdata: false)
        encoder.write("Idx", messageTrailer.idx)
        encoder.write("BusinessId", messageTrailer.businessID)
        encoder.end()
    }
}
