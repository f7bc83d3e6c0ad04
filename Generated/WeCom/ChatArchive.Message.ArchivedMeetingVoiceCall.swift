// Generated from WeCom/ChatArchive/Message/ArchivedMeetingVoiceCall.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A voice call or meeting ended whose sound is archived.
///
/// On the wire: `msgtype` `meeting_voice_call`.
public struct ArchivedMeetingVoiceCallMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The ID of the sound.
    ///
    /// Wire name: `voiceid`.
    public var voiceID: String?

    /// The sound, and what was shown.
    ///
    /// Wire name: `meeting_voice_call`.
    public var recording: Recording

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        voiceID: String? = nil, recording: Recording
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.voiceID = voiceID
        self.recording = recording
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedMeetingVoiceCallMessage
        direction: inbound
        wire: json
        match: msgtype=meeting_voice_call
        schema: WeCom/ChatArchive/Message/ArchivedMeetingVoiceCall.json
        summary: A voice call or meeting ended whose sound is archived.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        recording = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype voiceid meeting_voice_call")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("meeting_voice_call")
            case 7: decoder.read(&voiceID)
            default: decoder.read(required: &recording)
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
        encoder.write("msgtype", constant: "meeting_voice_call")
        encoder.write("voiceid", voiceID)
        encoder.write("meeting_voice_call", recording)
        encoder.end()
    }

    /// A document that was shown in a call.
    public struct SharedFile: FieldGroup, Equatable {
        /// The document's name.
        ///
        /// Wire name: `filename`.
        public var fileName: String?

        /// The ID of who showed it.
        ///
        /// Wire name: `demooperator`.
        public var operatorID: String?

        /// Since when it was shown.
        ///
        /// Wire name: `starttime`.
        public var startTime: UnixTime?

        /// Until when it was shown.
        ///
        /// Wire name: `endtime`.
        public var endTime: UnixTime?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            fileName: String? = nil, operatorID: String? = nil, startTime: UnixTime? = nil, endTime: UnixTime? = nil
        ) {
            self.fileName = fileName
            self.operatorID = operatorID
            self.startTime = startTime
            self.endTime = endTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("filename demooperator starttime endtime")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&fileName)
                case 1: decoder.read(&operatorID)
                case 2: decoder.read(&startTime)
                default: decoder.read(&endTime)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("filename", fileName)
            encoder.write("demooperator", operatorID)
            encoder.write("starttime", startTime)
            encoder.write("endtime", endTime)
            encoder.end()
        }
    }

    /// A screen that was shown in a call.
    public struct SharedScreen: FieldGroup, Equatable {
        /// The ID of whose screen it was.
        ///
        /// Wire name: `share`.
        public var sharerID: String?

        /// Since when it was shown.
        ///
        /// Wire name: `starttime`.
        public var startTime: UnixTime?

        /// Until when it was shown.
        ///
        /// Wire name: `endtime`.
        public var endTime: UnixTime?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(sharerID: String? = nil, startTime: UnixTime? = nil, endTime: UnixTime? = nil) {
            self.sharerID = sharerID
            self.startTime = startTime
            self.endTime = endTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("share starttime endtime")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&sharerID)
                case 1: decoder.read(&startTime)
                default: decoder.read(&endTime)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("share", sharerID)
            encoder.write("starttime", startTime)
            encoder.write("endtime", endTime)
            encoder.end()
        }
    }

    /// The sound of a call, and what was shown.
    public struct Recording: FieldGroup, Equatable {
        /// When the sound ends.
        ///
        /// Wire name: `endtime`.
        public var endTime: UnixTime?

        /// The ID with which the archive's library downloads the file.
        ///
        /// Wire name: `sdkfileid`.
        public var sdkFileID: String?

        /// The documents that were shown.
        ///
        /// Wire name: `demofiledata`.
        public var sharedFiles: [SharedFile]

        /// The screens that were shown.
        ///
        /// Wire name: `sharescreendata`.
        public var sharedScreens: [SharedScreen]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            endTime: UnixTime? = nil, sdkFileID: String? = nil, sharedFiles: [SharedFile] = [],
            sharedScreens: [SharedScreen] = []
        ) {
            self.endTime = endTime
            self.sdkFileID = sdkFileID
            self.sharedFiles = sharedFiles
            self.sharedScreens = sharedScreens
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            sharedFiles = []
            sharedScreens = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("endtime sdkfileid demofiledata* sharescreendata*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&endTime)
                case 1: decoder.read(&sdkFileID)
                case 2: decoder.read(oneOf: &sharedFiles)
                default: decoder.read(oneOf: &sharedScreens)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("endtime", endTime)
            encoder.write("sdkfileid", sdkFileID)
            encoder.write("demofiledata", siblings: sharedFiles, isRequired: false)
            encoder.write("sharescreendata", siblings: sharedScreens, isRequired: false)
            encoder.end()
        }
    }
}
