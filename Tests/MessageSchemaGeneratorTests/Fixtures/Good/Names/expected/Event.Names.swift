// Generated from Names/Event/Names.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A message whose description is so long that it has to be broken into several lines, because a line of Swift has at
/// most 120 characters here.
///
/// It has a second paragraph, with 中文 and 🎉, "quotation marks" and a \ in it.
///
/// On the wire: `Event` `names`.
public struct NamesEvent: Message {
    /// A picture's address.
    ///
    /// Wire name: `PicUrl`.
    public var picURL: String?

    /// A song's address.
    ///
    /// Wire name: `HQMusicUrl`.
    public var hqMusicURL: String?

    /// A checksum.
    ///
    /// Wire name: `PicMd5Sum`.
    public var picMD5Sum: String?

    /// An ID.
    ///
    /// Wire name: `user_id`.
    public var userID: String?

    /// A time.
    ///
    /// Wire name: `Created-At.Time`.
    public var createdAtTime: String?

    /// A word of Swift.
    ///
    /// Wire name: `Default`.
    public var standard: String?

    /// A line.
    /// Another line.
    ///
    /// Wire name: `message`.
    public var message: String?

    /// One.
    ///
    /// Wire name: `AVeryLongNameOfAFieldThatFillsHalfALine`.
    public var aVeryLongNameOfAFieldThatFillsHalfALine: String

    /// Two.
    ///
    /// Wire name: `AnotherVeryLongNameOfAFieldThatFillsHalfALine`.
    public var anotherVeryLongNameOfAFieldThatFillsHalfALine: String

    /// A type that begins with an acronym.
    ///
    /// Wire name: `QRCode`.
    public var qrCode: QRCode?

    /// How it ended.
    ///
    /// Wire name: `Status`.
    public var status: Status?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        picURL: String? = nil, hqMusicURL: String? = nil, picMD5Sum: String? = nil, userID: String? = nil,
        createdAtTime: String? = nil, standard: String? = nil, message: String? = nil,
        aVeryLongNameOfAFieldThatFillsHalfALine: String, anotherVeryLongNameOfAFieldThatFillsHalfALine: String,
        qrCode: QRCode? = nil, status: Status? = nil
    ) {
        self.picURL = picURL
        self.hqMusicURL = hqMusicURL
        self.picMD5Sum = picMD5Sum
        self.userID = userID
        self.createdAtTime = createdAtTime
        self.standard = standard
        self.message = message
        self.aVeryLongNameOfAFieldThatFillsHalfALine = aVeryLongNameOfAFieldThatFillsHalfALine
        self.anotherVeryLongNameOfAFieldThatFillsHalfALine = anotherVeryLongNameOfAFieldThatFillsHalfALine
        self.qrCode = qrCode
        self.status = status
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Names
        name: NamesEvent
        direction: inbound
        wire: xml
        match: Event=names
        schema: Names/Event/Names.json
        summary: A message whose description is so long that it has to be broken into several lines, because a \
        line of Swift has at most 120 characters here. It has a second paragraph, with 中文 and 🎉, \"quotation marks\" \
        and a \\ in it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        aVeryLongNameOfAFieldThatFillsHalfALine = ""
        anotherVeryLongNameOfAFieldThatFillsHalfALine = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            Event PicUrl HQMusicUrl PicMd5Sum user_id Created-At.Time Default message \
            AVeryLongNameOfAFieldThatFillsHalfALine AnotherVeryLongNameOfAFieldThatFillsHalfALine QRCode Status
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("names")
            case 1: decoder.read(&picURL)
            case 2: decoder.read(&hqMusicURL)
            case 3: decoder.read(&picMD5Sum)
            case 4: decoder.read(&userID)
            case 5: decoder.read(&createdAtTime)
            case 6: decoder.read(&standard)
            case 7: decoder.read(&message)
            case 8: decoder.read(&aVeryLongNameOfAFieldThatFillsHalfALine)
            case 9: decoder.read(&anotherVeryLongNameOfAFieldThatFillsHalfALine)
            case 10: decoder.read(&qrCode)
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0x301, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "names")
        encoder.write("PicUrl", picURL)
        encoder.write("HQMusicUrl", hqMusicURL)
        encoder.write("PicMd5Sum", picMD5Sum)
        encoder.write("user_id", userID)
        encoder.write("Created-At.Time", createdAtTime)
        encoder.write("Default", standard)
        encoder.write("message", message)
        encoder.write("AVeryLongNameOfAFieldThatFillsHalfALine", aVeryLongNameOfAFieldThatFillsHalfALine)
        encoder.write("AnotherVeryLongNameOfAFieldThatFillsHalfALine", anotherVeryLongNameOfAFieldThatFillsHalfALine)
        encoder.write("QRCode", qrCode)
        encoder.write("Status", status)
        encoder.end()
    }

    /// A type that begins with an acronym.
    public struct QRCode: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `limit_str_scene`.
        public static var limitStrScene: Self { Self(rawValue: "limit_str_scene") }

        /// `QR_SCENE`.
        public static var qrScene: Self { Self(rawValue: "QR_SCENE") }

        /// `3d`.
        public static var value3d: Self { Self(rawValue: "3d") }

        public static var knownValues: [Self] { [.limitStrScene, .qrScene, .value3d] }
    }

    /// How it ended.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// 成功 means success.
        public static var succeeded: Self { Self(rawValue: "成功") }

        /// It failed | it did not.
        public static var failed: Self { Self(rawValue: "err(\"1\")\\") }

        public static var knownValues: [Self] { [.succeeded, .failed] }
    }
}
