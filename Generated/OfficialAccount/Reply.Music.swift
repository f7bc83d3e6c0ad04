// Generated from OfficialAccount/Reply/Music.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with a piece of music.
///
/// On the wire: `MsgType` `music`.
public struct MusicReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The piece of music.
    ///
    /// Wire name: `Music`.
    public var music: Music

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, music: Music) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.music = music
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MusicReply
        direction: reply
        wire: xml
        match: MsgType=music
        schema: OfficialAccount/Reply/Music.json
        summary: Answers with a piece of music.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        music = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Music")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("music")
            default: decoder.read(required: &music)
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
        encoder.write("MsgType", constant: "music")
        encoder.write("Music", music)
        encoder.end()
    }

    /// The piece of music.
    public struct Music: FieldGroup, Equatable {
        /// The piece's title.
        ///
        /// Wire name: `Title`.
        public var title: String?

        /// The piece's description, often its artist.
        ///
        /// Wire name: `Description`.
        public var description: String?

        /// The music's address.
        ///
        /// Wire name: `MusicUrl`.
        public var musicURL: String?

        /// The address of the music in high quality, which WeChat prefers on WiFi.
        ///
        /// Wire name: `HQMusicUrl`.
        public var hqMusicURL: String?

        /// The media ID of the uploaded cover picture.
        ///
        /// Wire name: `ThumbMediaId`.
        public var thumbMediaID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            title: String? = nil, description: String? = nil, musicURL: String? = nil, hqMusicURL: String? = nil,
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
            thumbMediaID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Title Description MusicUrl|MusicURL HQMusicUrl ThumbMediaId")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&musicURL)
                case 3: decoder.read(&hqMusicURL)
                default: decoder.read(&thumbMediaID)
                }
            }
            decoder.end(reading, required: 0x10, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Title", title)
            encoder.write("Description", description)
            encoder.write("MusicUrl", musicURL)
            encoder.write("HQMusicUrl", hqMusicURL)
            encoder.write("ThumbMediaId", thumbMediaID)
            encoder.end()
        }
    }
}
