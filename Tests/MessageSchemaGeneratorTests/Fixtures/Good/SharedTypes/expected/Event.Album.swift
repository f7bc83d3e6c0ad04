// Generated from SharedTypes/Event/Album.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An album came.
///
/// On the wire: `Event` `album`.
public struct AlbumEvent: Message {
    /// Pictures.
    ///
    /// Wire name: `Album`.
    public var album: Album

    /// Another.
    ///
    /// Wire name: `Second`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var second: Album?

    /// A frame.
    ///
    /// Wire name: `Frame`.
    public var border: Frame?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(album: Album, second: Album? = nil, border: Frame? = nil) {
        self.album = album
        self.second = second
        self.border = border
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: SharedTypes
        name: AlbumEvent
        direction: inbound
        wire: xml
        match: Event=album
        schema: SharedTypes/Event/Album.json
        summary: An album came.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        album = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Event Album Second Frame")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("album")
            case 1: decoder.read(required: &album)
            case 2: decoder.read(&second)
            default: decoder.read(&border)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "album")
        encoder.write("Album", album)
        encoder.write("Second", second)
        encoder.write("Frame", border)
        encoder.end()
    }

    /// The wood of a frame.
    public struct Wood: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// `1`.
        public static var value1: Self { Self(rawValue: 1) }

        /// `2`.
        public static var value2: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.value1, .value2] }
    }

    /// A frame.
    public struct Frame: FieldGroup, Equatable {
        /// A picture.
        ///
        /// Wire name: `Picture`.
        public var picture: Picture?

        /// The wood of a frame.
        ///
        /// Wire name: `Wood`.
        public var wood: Wood?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(picture: Picture? = nil, wood: Wood? = nil) {
            self.picture = picture
            self.wood = wood
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Picture Wood")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&picture)
                default: decoder.read(&wood)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Picture", picture)
            encoder.write("Wood", wood)
            encoder.end()
        }
    }
}
