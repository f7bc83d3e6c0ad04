// Generated from MiniProgram/Send/ChatToolMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Changes what a dynamic card of a chat tool shows in the chat to which it was sent.
///
/// On the wire: `POST /cgi-bin/message/wxopen/chattoolmsg/send`.
public struct ChatToolMessageSend: OutgoingMessage {
    /// The ID under which the card was sent.
    ///
    /// Wire name: `activity_id`.
    public var activityID: String

    /// The state of the activity that the card is to show: 1 to 3.
    ///
    /// Wire name: `target_state`. Allowed: at least 1, at most 3.
    public var targetState: Int

    /// The ID of the card's template.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// How far each of those is who take part.
    ///
    /// Wire name: `participator_info_list`.
    public var participants: [Participant]

    /// The version of the mini program that a tap opens.
    ///
    /// Wire name: `version_type`.
    public var versionType: Version?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        activityID: String, targetState: Int, templateID: String, participants: [Participant] = [],
        versionType: Version? = nil
    ) {
        self.activityID = activityID
        self.targetState = targetState
        self.templateID = templateID
        self.participants = participants
        self.versionType = versionType
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: ChatToolMessageSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/wxopen/chattoolmsg/send
        schema: MiniProgram/Send/ChatToolMessage.json
        summary: Changes what a dynamic card of a chat tool shows in the chat to which it was sent.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        activityID = ""
        targetState = 0
        templateID = ""
        participants = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("activity_id target_state template_id participator_info_list* version_type")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&activityID)
            case 1: decoder.read(&targetState)
            case 2: decoder.read(&templateID)
            case 3: decoder.read(oneOf: &participants)
            default: decoder.read(&versionType)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("activity_id", activityID)
        encoder.write("target_state", targetState)
        encoder.write("template_id", templateID)
        encoder.write("participator_info_list", siblings: participants, isRequired: false)
        encoder.write("version_type", versionType)
        encoder.end()
    }

    /// A version of a mini program.
    public struct Version: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The released version.
        public static var release: Self { Self(rawValue: 0) }

        /// The development version.
        public static var development: Self { Self(rawValue: 1) }

        /// The trial version.
        public static var trial: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.release, .development, .trial] }
    }

    /// Someone who takes part.
    public struct Participant: FieldGroup, Equatable {
        /// The member's ID within the group.
        ///
        /// Wire name: `group_openid`.
        public var groupOpenID: String

        /// Whether the member has done what the card asks for.
        ///
        /// Wire name: `state`.
        public var isDone: Bool?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(groupOpenID: String, isDone: Bool? = nil) {
            self.groupOpenID = groupOpenID
            self.isDone = isDone
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            groupOpenID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("group_openid state")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&groupOpenID)
                default: decoder.read(flag: &isDone)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("group_openid", groupOpenID)
            encoder.write("state", flag: isDone)
            encoder.end()
        }
    }
}
