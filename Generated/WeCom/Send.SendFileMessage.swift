// Generated from WeCom/Send/SendFileMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members a file from an application.
///
/// On the wire: `POST /cgi-bin/message/send`, `msgtype` `file`.
public struct SendFileMessage: MemberReceivers, ApplicationSender, Confidential, DuplicateChecked, OutgoingMessage {
    /// The fields of ``MemberReceivers``.
    public var memberReceivers: MemberReceiversFields

    /// The fields of ``ApplicationSender``.
    public var applicationSender: ApplicationSenderFields

    /// The file.
    ///
    /// Wire name: `file`.
    public var file: MediaBody

    /// The fields of ``Confidential``.
    public var confidential: ConfidentialFields

    /// The fields of ``DuplicateChecked``.
    public var duplicateChecked: DuplicateCheckedFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = [], agentID: Int64, file: MediaBody,
        confidentiality: Confidentiality? = nil, checksDuplicates: Bool? = nil, duplicateCheckInterval: Int? = nil
    ) {
        memberReceivers = MemberReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        applicationSender = ApplicationSenderFields(agentID: agentID)
        self.file = file
        confidential = ConfidentialFields(confidentiality: confidentiality)
        duplicateChecked = DuplicateCheckedFields(
            checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
        unknownFields = UnknownFields()
    }

    public typealias Response = SendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SendFileMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/send
        match: msgtype=file
        schema: WeCom/Send/SendFileMessage.json
        summary: Sends members a file from an application.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        memberReceivers = MemberReceiversFields(blankFor: decoder)
        applicationSender = ApplicationSenderFields(blankFor: decoder)
        file = .init(blankFor: decoder)
        confidential = ConfidentialFields(blankFor: decoder)
        duplicateChecked = DuplicateCheckedFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            touser* toparty* totag* agentid msgtype file safe enable_duplicate_check duplicate_check_interval
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(list: &memberReceivers.toUsers, separator: "|")
            case 1: decoder.read(list: &memberReceivers.toDepartments, separator: "|")
            case 2: decoder.read(list: &memberReceivers.toTags, separator: "|")
            case 3: decoder.read(&applicationSender.agentID)
            case 4: decoder.expect("file")
            case 5: decoder.read(required: &file)
            case 6: decoder.read(&confidential.confidentiality)
            case 7: decoder.read(flag: &duplicateChecked.checksDuplicates)
            default: decoder.read(&duplicateChecked.duplicateCheckInterval)
            }
        }
        decoder.end(reading, required: 0x38, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", list: memberReceivers.toUsers, separator: "|", isRequired: false)
        encoder.write("toparty", list: memberReceivers.toDepartments, separator: "|", isRequired: false)
        encoder.write("totag", list: memberReceivers.toTags, separator: "|", isRequired: false)
        encoder.write("agentid", applicationSender.agentID)
        encoder.write("msgtype", constant: "file")
        encoder.write("file", file)
        encoder.write("safe", confidential.confidentiality)
        encoder.write("enable_duplicate_check", flag: duplicateChecked.checksDuplicates)
        encoder.write("duplicate_check_interval", duplicateChecked.duplicateCheckInterval)
        encoder.end()
    }
}
