// Generated from WeCom/ChatArchive/Message/ArchivedEmotion.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a sticker.
///
/// On the wire: `msgtype` `emotion`.
public struct ArchivedEmotionMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The sticker.
    ///
    /// Wire name: `emotion`.
    public var sticker: Sticker

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        sticker: Sticker
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.sticker = sticker
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedEmotionMessage
        direction: inbound
        wire: json
        match: msgtype=emotion
        schema: WeCom/ChatArchive/Message/ArchivedEmotion.json
        summary: Somebody sent a sticker.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        sticker = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype emotion")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("emotion")
            default: decoder.read(required: &sticker)
            }
        }
        decoder.end(reading, required: 0xe7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", archivedMessageHeader.msgID)
        encoder.write("action", archivedMessageHeader.action)
        encoder.write("from", archivedMessageHeader.from)
        encoder.write("tolist", siblings: archivedMessageHeader.toList, isRequired: true)
        encoder.write("roomid", archivedMessageHeader.roomID)
        encoder.write("msgtime", archivedMessageHeader.msgTime)
        encoder.write("msgtype", constant: "emotion")
        encoder.write("emotion", sticker)
        encoder.end()
    }

    /// A format of stickers.
    public struct Format: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// GIF.
        public static var gif: Self { Self(rawValue: 1) }

        /// PNG.
        public static var png: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.gif, .png] }
    }

    /// A sticker.
    public struct Sticker: FieldGroup, Equatable {
        /// The format of the file.
        ///
        /// Wire name: `type`.
        public var format: Format?

        /// The width in pixels.
        ///
        /// Wire name: `width`.
        public var width: Int?

        /// The height in pixels.
        ///
        /// Wire name: `height`.
        public var height: Int?

        /// The size of the file in bytes.
        ///
        /// Wire name: `imagesize`.
        public var imageSize: Int?

        /// The MD5 digest of the file in hexadecimal; may be empty.
        ///
        /// Wire name: `md5sum`.
        public var md5: String?

        /// The ID with which the archive's library downloads the file.
        ///
        /// Wire name: `sdkfileid`.
        public var sdkFileID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            format: Format? = nil, width: Int? = nil, height: Int? = nil, imageSize: Int? = nil, md5: String? = nil,
            sdkFileID: String
        ) {
            self.format = format
            self.width = width
            self.height = height
            self.imageSize = imageSize
            self.md5 = md5
            self.sdkFileID = sdkFileID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            sdkFileID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("type width height imagesize md5sum sdkfileid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&format)
                case 1: decoder.read(&width)
                case 2: decoder.read(&height)
                case 3: decoder.read(&imageSize)
                case 4: decoder.read(&md5)
                default: decoder.read(&sdkFileID)
                }
            }
            decoder.end(reading, required: 0x20, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("type", format)
            encoder.write("width", width)
            encoder.write("height", height)
            encoder.write("imagesize", imageSize)
            encoder.write("md5sum", md5)
            encoder.write("sdkfileid", sdkFileID)
            encoder.end()
        }
    }
}
