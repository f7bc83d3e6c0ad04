// Generated from WeCom/ChatArchive/Message/ArchivedVoipDocShare.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody showed a document in a voice call.
///
/// On the wire: `msgtype` `voip_doc_share`.
public struct ArchivedVoipDocShareMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The ID of the call.
    ///
    /// Wire name: `voipid`.
    public var voipID: String?

    /// The document.
    ///
    /// Wire name: `voip_doc_share`.
    public var document: Document

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        voipID: String? = nil, document: Document
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.voipID = voipID
        self.document = document
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedVoipDocShareMessage
        direction: inbound
        wire: json
        match: msgtype=voip_doc_share
        schema: WeCom/ChatArchive/Message/ArchivedVoipDocShare.json
        summary: Somebody showed a document in a voice call.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        document = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype voipid voip_doc_share")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("voip_doc_share")
            case 7: decoder.read(&voipID)
            default: decoder.read(required: &document)
            }
        }
        decoder.end(reading, required: 0x167, unknownFields: &unknownFields)
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
        encoder.write("msgtype", constant: "voip_doc_share")
        encoder.write("voipid", voipID)
        encoder.write("voip_doc_share", document)
        encoder.end()
    }

    /// A document that was shown in a call.
    public struct Document: FieldGroup, Equatable {
        /// The document's name.
        ///
        /// Wire name: `filename`.
        public var fileName: String?

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
        public init(fileName: String? = nil, md5: String? = nil, fileSize: Int? = nil, sdkFileID: String) {
            self.fileName = fileName
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
            var reading = decoder.begin("filename md5sum filesize sdkfileid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&fileName)
                case 1: decoder.read(&md5)
                case 2: decoder.read(&fileSize)
                default: decoder.read(&sdkFileID)
                }
            }
            decoder.end(reading, required: 0x8, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("filename", fileName)
            encoder.write("md5sum", md5)
            encoder.write("filesize", fileSize)
            encoder.write("sdkfileid", sdkFileID)
            encoder.end()
        }
    }
}
