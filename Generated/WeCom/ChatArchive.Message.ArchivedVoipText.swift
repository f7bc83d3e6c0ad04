// Generated from WeCom/ChatArchive/Message/ArchivedVoipText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A voice or video call took place.
///
/// On the wire: `msgtype` `voiptext`.
public struct ArchivedVoipTextMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The call.
    ///
    /// Wire name: `info`.
    public var call: Call

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        call: Call
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.call = call
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedVoipTextMessage
        direction: inbound
        wire: json
        match: msgtype=voiptext
        schema: WeCom/ChatArchive/Message/ArchivedVoipText.json
        summary: A voice or video call took place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        call = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype info|voiptext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("voiptext")
            default: decoder.read(required: &call)
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
        encoder.write("msgtype", constant: "voiptext")
        encoder.write("info", call)
        encoder.end()
    }

    /// A kind of calls.
    public struct CallType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A video call of two.
        public static var video: Self { Self(rawValue: 1) }

        /// A voice call of two.
        public static var voice: Self { Self(rawValue: 2) }

        /// A video call of several.
        public static var groupVideo: Self { Self(rawValue: 3) }

        /// A voice call of several.
        public static var groupVoice: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.video, .voice, .groupVideo, .groupVoice] }
    }

    /// A call.
    public struct Call: FieldGroup, Equatable {
        /// How long the call was, in seconds.
        ///
        /// Wire name: `callduration`.
        public var duration: Int?

        /// The kind of the call.
        ///
        /// Wire name: `invitetype`.
        public var type: CallType?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(duration: Int? = nil, type: CallType? = nil) {
            self.duration = duration
            self.type = type
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("callduration invitetype")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&duration)
                default: decoder.read(&type)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("callduration", duration)
            encoder.write("invitetype", type)
            encoder.end()
        }
    }
}
