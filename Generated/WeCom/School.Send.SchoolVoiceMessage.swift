// Generated from WeCom/School/Send/SchoolVoiceMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends parents or students a voice clip as a school notification.
///
/// On the wire: `POST /cgi-bin/externalcontact/message/send`, `msgtype` `voice`.
public struct SchoolVoiceMessage: SchoolReceivers, ApplicationSender, DuplicateChecked, OutgoingMessage {
    /// The fields of ``SchoolReceivers``.
    public var schoolReceivers: SchoolReceiversFields

    /// The fields of ``ApplicationSender``.
    public var applicationSender: ApplicationSenderFields

    /// The voice clip.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

    /// The fields of ``DuplicateChecked``.
    public var duplicateChecked: DuplicateCheckedFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        scope: SchoolReceiverScope? = nil, toExternalUsers: [String] = [], toParents: [String] = [],
        toStudents: [String] = [], toDepartments: [String] = [], toAll: Bool? = nil, agentID: Int64, voice: MediaBody,
        checksDuplicates: Bool? = nil, duplicateCheckInterval: Int? = nil
    ) {
        schoolReceivers = SchoolReceiversFields(
            scope: scope, toExternalUsers: toExternalUsers, toParents: toParents, toStudents: toStudents,
            toDepartments: toDepartments, toAll: toAll)
        applicationSender = ApplicationSenderFields(agentID: agentID)
        self.voice = voice
        duplicateChecked = DuplicateCheckedFields(
            checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
        unknownFields = UnknownFields()
    }

    public typealias Response = SchoolSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: School
        name: SchoolVoiceMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/message/send
        match: msgtype=voice
        schema: WeCom/School/Send/SchoolVoiceMessage.json
        summary: Sends parents or students a voice clip as a school notification.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        schoolReceivers = SchoolReceiversFields(blankFor: decoder)
        applicationSender = ApplicationSenderFields(blankFor: decoder)
        voice = .init(blankFor: decoder)
        duplicateChecked = DuplicateCheckedFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            recv_scope to_external_user* to_parent_userid* to_student_userid* to_party* toall agentid msgtype \
            voice enable_duplicate_check duplicate_check_interval
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&schoolReceivers.scope)
            case 1: decoder.read(oneOf: &schoolReceivers.toExternalUsers)
            case 2: decoder.read(oneOf: &schoolReceivers.toParents)
            case 3: decoder.read(oneOf: &schoolReceivers.toStudents)
            case 4: decoder.read(oneOf: &schoolReceivers.toDepartments)
            case 5: decoder.read(flag: &schoolReceivers.toAll)
            case 6: decoder.read(&applicationSender.agentID)
            case 7: decoder.expect("voice")
            case 8: decoder.read(required: &voice)
            case 9: decoder.read(flag: &duplicateChecked.checksDuplicates)
            default: decoder.read(&duplicateChecked.duplicateCheckInterval)
            }
        }
        decoder.end(reading, required: 0x1c0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("recv_scope", schoolReceivers.scope)
        encoder.write("to_external_user", siblings: schoolReceivers.toExternalUsers, isRequired: false)
        encoder.write("to_parent_userid", siblings: schoolReceivers.toParents, isRequired: false)
        encoder.write("to_student_userid", siblings: schoolReceivers.toStudents, isRequired: false)
        encoder.write("to_party", siblings: schoolReceivers.toDepartments, isRequired: false)
        encoder.write("toall", flag: schoolReceivers.toAll)
        encoder.write("agentid", applicationSender.agentID)
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.write("enable_duplicate_check", flag: duplicateChecked.checksDuplicates)
        encoder.write("duplicate_check_interval", duplicateChecked.duplicateCheckInterval)
        encoder.end()
    }
}
