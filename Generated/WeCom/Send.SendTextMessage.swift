// Generated from WeCom/Send/SendTextMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members text from an application.
///
/// On the wire: `POST /cgi-bin/message/send`, `msgtype` `text`.
public struct SendTextMessage: MemberReceivers, ApplicationSender, Confidential, IDTranslated, DuplicateChecked,
    OutgoingMessage
{
    /// The fields of ``MemberReceivers``.
    public var memberReceivers: MemberReceiversFields

    /// The fields of ``ApplicationSender``.
    public var applicationSender: ApplicationSenderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

    /// The fields of ``Confidential``.
    public var confidential: ConfidentialFields

    /// The fields of ``IDTranslated``.
    public var idTranslated: IDTranslatedFields

    /// The fields of ``DuplicateChecked``.
    public var duplicateChecked: DuplicateCheckedFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = [], agentID: Int64, text: TextBody,
        confidentiality: Confidentiality? = nil, translatesIDs: Bool? = nil, checksDuplicates: Bool? = nil,
        duplicateCheckInterval: Int? = nil
    ) {
        memberReceivers = MemberReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        applicationSender = ApplicationSenderFields(agentID: agentID)
        self.text = text
        confidential = ConfidentialFields(confidentiality: confidentiality)
        idTranslated = IDTranslatedFields(translatesIDs: translatesIDs)
        duplicateChecked = DuplicateCheckedFields(
            checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
        unknownFields = UnknownFields()
    }

    public typealias Response = SendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SendTextMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/send
        match: msgtype=text
        schema: WeCom/Send/SendTextMessage.json
        summary: Sends members text from an application.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        memberReceivers = MemberReceiversFields(blankFor: decoder)
        applicationSender = ApplicationSenderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        confidential = ConfidentialFields(blankFor: decoder)
        idTranslated = IDTranslatedFields(blankFor: decoder)
        duplicateChecked = DuplicateCheckedFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            touser* toparty* totag* agentid msgtype text safe enable_id_trans enable_duplicate_check \
            duplicate_check_interval
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(list: &memberReceivers.toUsers, separator: "|")
            case 1: decoder.read(list: &memberReceivers.toDepartments, separator: "|")
            case 2: decoder.read(list: &memberReceivers.toTags, separator: "|")
            case 3: decoder.read(&applicationSender.agentID)
            case 4: decoder.expect("text")
            case 5: decoder.read(required: &text)
            case 6: decoder.read(&confidential.confidentiality)
            case 7: decoder.read(flag: &idTranslated.translatesIDs)
            case 8: decoder.read(flag: &duplicateChecked.checksDuplicates)
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
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.write("safe", confidential.confidentiality)
        encoder.write("enable_id_trans", flag: idTranslated.translatesIDs)
        encoder.write("enable_duplicate_check", flag: duplicateChecked.checksDuplicates)
        encoder.write("duplicate_check_interval", duplicateChecked.duplicateCheckInterval)
        encoder.end()
    }
}
