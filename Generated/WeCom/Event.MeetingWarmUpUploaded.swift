// Generated from WeCom/Event/MeetingWarmUpUploaded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The picture or the video that a webinar shows before it begins was uploaded through the API, or that failed.
///
/// On the wire: `MsgType` `event`, `Event` `meeting_change`, `ChangeType` `webinar_warm_up_upload`.
public struct MeetingWarmUpUploadedEvent: MeetingEventHeader {
    /// The fields of ``MeetingEventHeader``.
    public var meetingEventHeader: MeetingEventHeaderFields

    /// The meeting's ID, as the call that made it returned it.
    ///
    /// Wire name: `MeetingId`.
    public var meetingID: String

    /// The material and the outcome.
    ///
    /// Wire name: `WarmUpInfo`.
    public var warmUp: WarmUp

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, fromTemporaryOpenID: String? = nil, createTime: UnixTime,
        meetingID: String, warmUp: WarmUp
    ) {
        meetingEventHeader = MeetingEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, fromTemporaryOpenID: fromTemporaryOpenID,
            createTime: createTime)
        self.meetingID = meetingID
        self.warmUp = warmUp
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingWarmUpUploadedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=meeting_change ChangeType=webinar_warm_up_upload
        schema: WeCom/Event/MeetingWarmUpUploaded.json
        summary: The picture or the video that a webinar shows before it begins was uploaded through the API, or \
        that failed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        meetingEventHeader = MeetingEventHeaderFields(blankFor: decoder)
        meetingID = ""
        warmUp = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName FromUserTmpOpenId CreateTime MsgType Event ChangeType MeetingId WarmUpInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&meetingEventHeader.toUserName)
            case 1: decoder.read(&meetingEventHeader.fromUserName)
            case 2: decoder.read(&meetingEventHeader.fromTemporaryOpenID)
            case 3: decoder.read(&meetingEventHeader.createTime)
            case 4: decoder.expect("event")
            case 5: decoder.expect("meeting_change")
            case 6: decoder.expect("webinar_warm_up_upload")
            case 7: decoder.read(&meetingID)
            default: decoder.read(required: &warmUp)
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
        encoder.write("ChangeType", constant: "webinar_warm_up_upload")
        encoder.write("MeetingId", meetingID)
        encoder.write("WarmUpInfo", warmUp)
        encoder.end()
    }

    /// What a webinar shows before it begins.
    public struct WarmUp: FieldGroup, Equatable {
        /// The address of the picture.
        ///
        /// Wire name: `WarmUpPicture`.
        public var picture: String?

        /// The address of the video.
        ///
        /// Wire name: `WarmUpVideo`.
        public var video: String?

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
        public init(picture: String? = nil, video: String? = nil, isUploaded: Bool, errorMessage: String? = nil) {
            self.picture = picture
            self.video = video
            self.isUploaded = isUploaded
            self.errorMessage = errorMessage
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            isUploaded = false
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("WarmUpPicture WarmUpVideo UploadStatus ErrorMsg")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&picture)
                case 1: decoder.read(&video)
                case 2: decoder.read(flag: &isUploaded)
                default: decoder.read(&errorMessage)
                }
            }
            decoder.end(reading, required: 0x4, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("WarmUpPicture", picture)
            encoder.write("WarmUpVideo", video)
            encoder.write("UploadStatus", flag: isUploaded)
            encoder.write("ErrorMsg", errorMessage)
            encoder.end()
        }
    }
}
