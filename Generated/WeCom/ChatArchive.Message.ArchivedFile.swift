// Generated from WeCom/ChatArchive/Message/ArchivedFile.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a file.
///
/// On the wire: `msgtype` `file`.
public struct ArchivedFileMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The file.
    ///
    /// Wire name: `file`.
    public var file: File

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        file: File
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.file = file
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedFileMessage
        direction: inbound
        wire: json
        match: msgtype=file
        schema: WeCom/ChatArchive/Message/ArchivedFile.json
        summary: Somebody sent a file.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        file = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype file")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("file")
            default: decoder.read(required: &file)
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
        encoder.write("msgtype", constant: "file")
        encoder.write("file", file)
        encoder.end()
    }

    /// A file.
    public struct File: FieldGroup, Equatable {
        /// The MD5 digest of the file in hexadecimal; may be empty.
        ///
        /// Wire name: `md5sum`.
        public var md5: String?

        /// The file's name.
        ///
        /// Wire name: `filename`.
        public var fileName: String?

        /// The ending of the name, without the dot.
        ///
        /// Wire name: `fileext`.
        public var fileExtension: String?

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
        public init(
            md5: String? = nil, fileName: String? = nil, fileExtension: String? = nil, fileSize: Int? = nil,
            sdkFileID: String
        ) {
            self.md5 = md5
            self.fileName = fileName
            self.fileExtension = fileExtension
            self.fileSize = fileSize
            self.sdkFileID = sdkFileID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            sdkFileID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("md5sum filename fileext filesize sdkfileid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&md5)
                case 1: decoder.read(&fileName)
                case 2: decoder.read(&fileExtension)
                case 3: decoder.read(&fileSize)
                default: decoder.read(&sdkFileID)
                }
            }
            decoder.end(reading, required: 0x10, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("md5sum", md5)
            encoder.write("filename", fileName)
            encoder.write("fileext", fileExtension)
            encoder.write("filesize", fileSize)
            encoder.write("sdkfileid", sdkFileID)
            encoder.end()
        }
    }
}
