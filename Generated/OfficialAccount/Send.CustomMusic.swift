// Generated from OfficialAccount/Send/CustomMusic.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a piece of music to play.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `music`.
public struct CustomMusic: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The music.
    ///
    /// Wire name: `music`.
    public var music: Music

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, music: Music, customerService: CustomerServiceSender? = nil, aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.music = music
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomMusic
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=music
        schema: OfficialAccount/Send/CustomMusic.json
        summary: Sends a user a piece of music to play.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        music = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype music customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("music")
            case 2: decoder.read(required: &music)
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
        encoder.write("msgtype", constant: "music")
        encoder.write("music", music)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }

    /// Music to send.
    public struct Music: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The description.
        ///
        /// Wire name: `description`.
        public var description: String?

        /// Where the music is.
        ///
        /// Wire name: `musicurl`.
        public var musicURL: String

        /// Where the music is in a better quality, which is played over Wi-Fi.
        ///
        /// Wire name: `hqmusicurl`.
        public var hqMusicURL: String?

        /// The media ID of the cover.
        ///
        /// Wire name: `thumb_media_id`.
        public var thumbMediaID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            title: String? = nil, description: String? = nil, musicURL: String, hqMusicURL: String? = nil,
            thumbMediaID: String
        ) {
            self.title = title
            self.description = description
            self.musicURL = musicURL
            self.hqMusicURL = hqMusicURL
            self.thumbMediaID = thumbMediaID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            musicURL = ""
            thumbMediaID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title description musicurl hqmusicurl thumb_media_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&musicURL)
                case 3: decoder.read(&hqMusicURL)
                default: decoder.read(&thumbMediaID)
                }
            }
            decoder.end(reading, required: 0x14, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("description", description)
            encoder.write("musicurl", musicURL)
            encoder.write("hqmusicurl", hqMusicURL)
            encoder.write("thumb_media_id", thumbMediaID)
            encoder.end()
        }
    }
}
