// Generated from WeCom/ChatArchive/Message/ArchivedImage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a picture.
///
/// On the wire: `msgtype` `image`.
public struct ArchivedImageMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: Image

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        image: Image
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.image = image
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedImageMessage
        direction: inbound
        wire: json
        match: msgtype=image
        schema: WeCom/ChatArchive/Message/ArchivedImage.json
        summary: Somebody sent a picture.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("image")
            default: decoder.read(required: &image)
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
        encoder.write("msgtype", constant: "image")
        encoder.write("image", image)
        encoder.end()
    }

    /// A picture.
    public struct Image: FieldGroup, Equatable {
        /// The MD5 digest of the file in hexadecimal; may be empty.
        ///
        /// Wire name: `md5sum`.
        public var md5: String?

        /// The size of the file in bytes.
        ///
        /// Wire name: `filesize`.
        public var fileSize: Int?

        /// The ID with which the archive's library downloads the file.
        ///
        /// Wire name: `sdkfileid`.
        public var sdkFileID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(md5: String? = nil, fileSize: Int? = nil, sdkFileID: String) {
            self.md5 = md5
            self.fileSize = fileSize
            self.sdkFileID = sdkFileID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            sdkFileID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("md5sum filesize sdkfileid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&md5)
                case 1: decoder.read(&fileSize)
                default: decoder.read(&sdkFileID)
                }
            }
            decoder.end(reading, required: 0x4, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("md5sum", md5)
            encoder.write("filesize", fileSize)
            encoder.write("sdkfileid", sdkFileID)
            encoder.end()
        }
    }
}
