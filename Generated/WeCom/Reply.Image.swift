// Generated from WeCom/Reply/Image.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with a picture.
///
/// On the wire: `MsgType` `image`.
public struct ImageReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The picture.
    ///
    /// Wire name: `Image`.
    public var image: Image

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, image: Image) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.image = image
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ImageReply
        direction: reply
        wire: xml
        match: MsgType=image
        schema: WeCom/Reply/Image.json
        summary: Answers with a picture.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("image")
            default: decoder.read(required: &image)
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
        encoder.write("MsgType", constant: "image")
        encoder.write("Image", image)
        encoder.end()
    }

    /// A picture in a reply.
    public struct Image: FieldGroup, Equatable {
        /// The media ID that uploading the picture returned.
        ///
        /// Wire name: `MediaId`.
        public var mediaID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(mediaID: String) {
            self.mediaID = mediaID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            mediaID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("MediaId")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&mediaID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("MediaId", mediaID)
            encoder.end()
        }
    }
}
