// Generated from Contents/Send/MassImages.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends pictures to many.
///
/// On the wire: `POST /mass/sendall`, `msgtype` `image`.
public struct MassAllImages: OutgoingMessage {
    /// Who.
    ///
    /// Wire name: `filter`.
    public var filter: Filter

    /// It.
    ///
    /// Wire name: `images`.
    public var images: Images

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(filter: Filter, images: Images) {
        self.filter = filter
        self.images = images
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Contents
        name: MassAllImages
        direction: send
        wire: json
        endpoint: POST /mass/sendall
        match: msgtype=image
        schema: Contents/Send/MassImages.json
        summary: Sends pictures to many.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        filter = .init(blankFor: decoder)
        images = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("filter msgtype images")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &filter)
            case 1: decoder.expect("image")
            default: decoder.read(required: &images)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("filter", filter)
        encoder.write("msgtype", constant: "image")
        encoder.write("images", images)
        encoder.end()
    }

    /// Who.
    public struct Filter: FieldGroup, Equatable {
        /// The tag.
        ///
        /// Wire name: `tag`.
        public var tag: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(tag: Int? = nil) {
            self.tag = tag
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("tag")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&tag)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("tag", tag)
            encoder.end()
        }
    }

    /// It.
    public struct Images: FieldGroup, Equatable {
        /// They.
        ///
        /// Wire name: `media_ids`.
        public var mediaIds: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(mediaIds: [String]) {
            self.mediaIds = mediaIds
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            mediaIds = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("media_ids*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &mediaIds)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("media_ids", siblings: mediaIds, isRequired: true)
            encoder.end()
        }
    }
}
