// Generated from WeCom/Event/MeetingMediumUploaded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Files that were given to a meeting by their addresses have been uploaded, or some of them failed. If one failed, all
/// have to be given again.
///
/// On the wire: `MsgType` `event`, `Event` `meeting_change`, `ChangeType` `medium_upload`.
public struct MeetingMediumUploadedEvent: MeetingEventHeader {
    /// The fields of ``MeetingEventHeader``.
    public var meetingEventHeader: MeetingEventHeaderFields

    /// The meeting's ID, as the call that made it returned it.
    ///
    /// Wire name: `MeetingId`.
    public var meetingID: String

    /// Whether every file was uploaded.
    ///
    /// Wire name: `AllUploadStatus`.
    public var isSuccessful: Bool

    /// The files.
    ///
    /// Wire name: `UploadInfo`.
    public var uploads: [Upload]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, fromTemporaryOpenID: String? = nil, createTime: UnixTime,
        meetingID: String, isSuccessful: Bool, uploads: [Upload] = []
    ) {
        meetingEventHeader = MeetingEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, fromTemporaryOpenID: fromTemporaryOpenID,
            createTime: createTime)
        self.meetingID = meetingID
        self.isSuccessful = isSuccessful
        self.uploads = uploads
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingMediumUploadedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=meeting_change ChangeType=medium_upload
        schema: WeCom/Event/MeetingMediumUploaded.json
        summary: Files that were given to a meeting by their addresses have been uploaded, or some of them failed. \
        If one failed, all have to be given again.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        meetingEventHeader = MeetingEventHeaderFields(blankFor: decoder)
        meetingID = ""
        isSuccessful = false
        uploads = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName FromUserTmpOpenId CreateTime MsgType Event ChangeType MeetingId \
            AllUploadStatus UploadInfo*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&meetingEventHeader.toUserName)
            case 1: decoder.read(&meetingEventHeader.fromUserName)
            case 2: decoder.read(&meetingEventHeader.fromTemporaryOpenID)
            case 3: decoder.read(&meetingEventHeader.createTime)
            case 4: decoder.expect("event")
            case 5: decoder.expect("meeting_change")
            case 6: decoder.expect("medium_upload")
            case 7: decoder.read(&meetingID)
            case 8: decoder.read(&isSuccessful)
            default: decoder.read(oneOf: &uploads)
            }
        }
        decoder.end(reading, required: 0x1f9, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", meetingEventHeader.toUserName)
        encoder.write("FromUserName", meetingEventHeader.fromUserName)
        encoder.write("FromUserTmpOpenId", meetingEventHeader.fromTemporaryOpenID)
        encoder.write("CreateTime", meetingEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "meeting_change")
        encoder.write("ChangeType", constant: "medium_upload")
        encoder.write("MeetingId", meetingID)
        encoder.write("AllUploadStatus", isSuccessful)
        encoder.write("UploadInfo", siblings: uploads, isRequired: false)
        encoder.end()
    }

    /// The kind of a file for a meeting.
    public struct MediumType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A video.
        public static var video: Self { Self(rawValue: 1) }

        /// A picture.
        public static var picture: Self { Self(rawValue: 2) }

        /// Another file.
        public static var file: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.video, .picture, .file] }
    }

    /// A file that was given to a meeting.
    public struct Upload: FieldGroup, Equatable {
        /// The address of the file.
        ///
        /// Wire name: `MediumUrl`.
        public var mediumURL: String

        /// The kind of the file.
        ///
        /// Wire name: `MediumType`.
        public var mediumType: MediumType?

        /// Whether it was uploaded.
        ///
        /// Wire name: `UploadStatus`.
        public var isUploaded: Bool

        /// Why it failed; absent when it did not.
        ///
        /// Wire name: `ErrorMsg`.
        public var errorMessage: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(mediumURL: String, mediumType: MediumType? = nil, isUploaded: Bool, errorMessage: String? = nil) {
            self.mediumURL = mediumURL
            self.mediumType = mediumType
            self.isUploaded = isUploaded
            self.errorMessage = errorMessage
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            mediumURL = ""
            isUploaded = false
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("MediumUrl MediumType UploadStatus ErrorMsg")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&mediumURL)
                case 1: decoder.read(&mediumType)
                case 2: decoder.read(flag: &isUploaded)
                default: decoder.read(&errorMessage)
                }
            }
            decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("MediumUrl", mediumURL)
            encoder.write("MediumType", mediumType)
            encoder.write("UploadStatus", flag: isUploaded)
            encoder.write("ErrorMsg", errorMessage)
            encoder.end()
        }
    }
}
