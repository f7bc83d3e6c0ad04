// Generated from OfficialAccount/Send/MassUploadVideo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Makes an uploaded video ready for a mass send.
///
/// On the wire: `POST /cgi-bin/media/uploadvideo`.
public struct MassUploadVideo: OutgoingMessage {
    /// The media ID of the uploaded video.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// The title under which the video is sent.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// The description of the video.
    ///
    /// Wire name: `description`.
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

    public typealias Response = MassMaterial

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassUploadVideo
        direction: send
        wire: json
        endpoint: POST /cgi-bin/media/uploadvideo
        schema: OfficialAccount/Send/MassUploadVideo.json
        summary: Makes an uploaded video ready for a mass send.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_id title description")
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
        encoder.write("media_id", mediaID)
        encoder.write("title", title)
        encoder.write("description", description)
        encoder.end()
    }
}
