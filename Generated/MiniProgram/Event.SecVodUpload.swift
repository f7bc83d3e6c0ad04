// Generated from MiniProgram/Event/SecVodUpload.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The upload of a video of a short drama ended.
///
/// On the wire: `MsgType` `event`, `Event` `secvod_upload_event`.
public struct SecVodUploadEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The upload.
    ///
    /// Wire name: `upload_event`.
    public var uploadEvent: Upload

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, uploadEvent: Upload) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.uploadEvent = uploadEvent
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: SecVodUploadEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=secvod_upload_event
        schema: MiniProgram/Event/SecVodUpload.json
        summary: The upload of a video of a short drama ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        uploadEvent = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event upload_event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("secvod_upload_event")
            default: decoder.read(required: &uploadEvent)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "secvod_upload_event")
        encoder.write("upload_event", uploadEvent)
        encoder.end()
    }

    /// The upload.
    public struct Upload: FieldGroup, Equatable {
        /// The video's ID, where the upload succeeded.
        ///
        /// Wire name: `media_id`.
        public var mediaID: Int64?

        /// What the mini program attached to the upload.
        ///
        /// Wire name: `source_context`.
        public var sourceContext: String?

        /// The result: 0 when the video is there.
        ///
        /// Wire name: `errcode`.
        public var errorCode: Int

        /// The result in words.
        ///
        /// Wire name: `errmsg`.
        public var errorMessage: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(mediaID: Int64? = nil, sourceContext: String? = nil, errorCode: Int, errorMessage: String? = nil) {
            self.mediaID = mediaID
            self.sourceContext = sourceContext
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            errorCode = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("media_id source_context errcode errmsg")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&mediaID)
                case 1: decoder.read(&sourceContext)
                case 2: decoder.read(&errorCode)
                default: decoder.read(&errorMessage)
                }
            }
            decoder.end(reading, required: 0x4, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("media_id", mediaID)
            encoder.write("source_context", sourceContext)
            encoder.write("errcode", errorCode)
            encoder.write("errmsg", errorMessage, cdata: false)
            encoder.end()
        }
    }
}
