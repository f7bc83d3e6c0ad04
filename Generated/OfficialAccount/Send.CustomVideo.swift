// Generated from OfficialAccount/Send/CustomVideo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a video.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `video`.
public struct CustomVideo: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The video.
    ///
    /// Wire name: `video`.
    public var video: Video

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, video: Video, customerService: CustomerServiceSender? = nil, aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.video = video
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomVideo
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=video
        schema: OfficialAccount/Send/CustomVideo.json
        summary: Sends a user a video.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        video = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype video customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("video")
            case 2: decoder.read(required: &video)
            case 3: decoder.read(&customerServiceTrailer.customerService)
            default: decoder.read(&customerServiceTrailer.aiContext)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", constant: "video")
        encoder.write("video", video)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }

    /// A video to send.
    public struct Video: FieldGroup, Equatable {
        /// The media ID of the video.
        ///
        /// Wire name: `media_id`.
        public var mediaID: String

        /// The media ID of the picture that stands for the video.
        ///
        /// Wire name: `thumb_media_id`.
        public var thumbMediaID: String?

        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The description.
        ///
        /// Wire name: `description`.
        public var description: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(mediaID: String, thumbMediaID: String? = nil, title: String? = nil, description: String? = nil) {
            self.mediaID = mediaID
            self.thumbMediaID = thumbMediaID
            self.title = title
            self.description = description
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            mediaID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("media_id thumb_media_id title description")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&mediaID)
                case 1: decoder.read(&thumbMediaID)
                case 2: decoder.read(&title)
                default: decoder.read(&description)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("media_id", mediaID)
            encoder.write("thumb_media_id", thumbMediaID)
            encoder.write("title", title)
            encoder.write("description", description)
            encoder.end()
        }
    }
}
