// Generated from WeCom/Reply/Video.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with a video.
///
/// On the wire: `MsgType` `video`.
public struct VideoReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The video.
    ///
    /// Wire name: `Video`.
    public var video: Video

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, video: Video) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.video = video
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: VideoReply
        direction: reply
        wire: xml
        match: MsgType=video
        schema: WeCom/Reply/Video.json
        summary: Answers with a video.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        video = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Video")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("video")
            default: decoder.read(required: &video)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "video")
        encoder.write("Video", video)
        encoder.end()
    }

    /// A video in a reply.
    public struct Video: FieldGroup, Equatable {
        /// The media ID that uploading the video returned.
        ///
        /// Wire name: `MediaId`.
        public var mediaID: String

        /// The title.
        ///
        /// Wire name: `Title`.
        public var title: String?

        /// The description.
        ///
        /// Wire name: `Description`.
        public var description: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(mediaID: String, title: String? = nil, description: String? = nil) {
            self.mediaID = mediaID
            self.title = title
            self.description = description
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            mediaID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("MediaId Title Description")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&mediaID)
                case 1: decoder.read(&title)
                default: decoder.read(&description)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("MediaId", mediaID)
            encoder.write("Title", title)
            encoder.write("Description", description)
            encoder.end()
        }
    }
}
