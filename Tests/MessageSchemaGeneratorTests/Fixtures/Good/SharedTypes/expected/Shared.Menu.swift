// Generated from SharedTypes/Shared/Menu.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A picture.
public struct Picture: FieldGroup, Equatable {
    /// A checksum.
    ///
    /// Wire name: `Sum`.
    public var sum: String?

    /// The kind of a picture.
    ///
    /// Wire name: `Kind`.
    public var kind: PictureKind

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(sum: String? = nil, kind: PictureKind) {
        self.sum = sum
        self.kind = kind
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kind = PictureKind(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Sum Kind")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&sum)
            default: decoder.read(&kind)
            }
        }
        decoder.end(reading, required: 0x2, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Sum", sum)
        encoder.write("Kind", kind)
        encoder.end()
    }
}

/// Pictures.
public struct Album: FieldGroup, Equatable {
    /// The first picture.
    ///
    /// Wire name: `Cover`.
    public var cover: Picture

    /// All pictures.
    ///
    /// Wire name: `Pictures`.
    public var pictures: [Picture]

    /// Where the album lies.
    ///
    /// Wire name: `Place`.
    public var place: Place?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(cover: Picture, pictures: [Picture] = [], place: Place? = nil) {
        self.cover = cover
        self.pictures = pictures
        self.place = place
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        cover = .init(blankFor: decoder)
        pictures = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Cover Pictures* Place")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &cover)
            case 1: decoder.read(oneOf: &pictures)
            default: decoder.read(&place)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Cover", cover)
        encoder.write("Pictures", siblings: pictures, isRequired: false)
        encoder.write("Place", place)
        encoder.end()
    }

    /// Where the album lies.
    public struct Place: FieldGroup, Equatable {
        /// The shelf.
        ///
        /// Wire name: `Shelf`.
        public var shelf: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(shelf: Int? = nil) {
            self.shelf = shelf
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Shelf")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&shelf)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Shelf", shelf)
            encoder.end()
        }
    }
}
