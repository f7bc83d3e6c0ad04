// Generated from WeCom/Send/SendMiniProgramNoticeMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members a notice of a mini program, which itself is the sender: there is no `agentid`.
///
/// On the wire: `POST /cgi-bin/message/send`, `msgtype` `miniprogram_notice`.
public struct SendMiniProgramNoticeMessage: MemberReceivers, IDTranslated, DuplicateChecked, OutgoingMessage {
    /// The fields of ``MemberReceivers``.
    public var memberReceivers: MemberReceiversFields

    /// The notice.
    ///
    /// Wire name: `miniprogram_notice`.
    public var notice: MiniProgramNoticeBody

    /// The fields of ``IDTranslated``.
    public var idTranslated: IDTranslatedFields

    /// The fields of ``DuplicateChecked``.
    public var duplicateChecked: DuplicateCheckedFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = [], notice: MiniProgramNoticeBody,
        translatesIDs: Bool? = nil, checksDuplicates: Bool? = nil, duplicateCheckInterval: Int? = nil
    ) {
        memberReceivers = MemberReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        self.notice = notice
        idTranslated = IDTranslatedFields(translatesIDs: translatesIDs)
        duplicateChecked = DuplicateCheckedFields(
            checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
        unknownFields = UnknownFields()
    }

    public typealias Response = SendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SendMiniProgramNoticeMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/send
        match: msgtype=miniprogram_notice
        schema: WeCom/Send/SendMiniProgramNoticeMessage.json
        summary: Sends members a notice of a mini program, which itself is the sender: there is no `agentid`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        memberReceivers = MemberReceiversFields(blankFor: decoder)
        notice = .init(blankFor: decoder)
        idTranslated = IDTranslatedFields(blankFor: decoder)
        duplicateChecked = DuplicateCheckedFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            touser* toparty* totag* msgtype miniprogram_notice enable_id_trans enable_duplicate_check \
            duplicate_check_interval
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(list: &memberReceivers.toUsers, separator: "|")
            case 1: decoder.read(list: &memberReceivers.toDepartments, separator: "|")
            case 2: decoder.read(list: &memberReceivers.toTags, separator: "|")
            case 3: decoder.expect("miniprogram_notice")
            case 4: decoder.read(required: &notice)
            case 5: decoder.read(flag: &idTranslated.translatesIDs)
            case 6: decoder.read(flag: &duplicateChecked.checksDuplicates)
            default: decoder.read(&duplicateChecked.duplicateCheckInterval)
            }
        }
        decoder.end(reading, required: 0x18, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", list: memberReceivers.toUsers, separator: "|", isRequired: false)
        encoder.write("toparty", list: memberReceivers.toDepartments, separator: "|", isRequired: false)
        encoder.write("totag", list: memberReceivers.toTags, separator: "|", isRequired: false)
        encoder.write("msgtype", constant: "miniprogram_notice")
        encoder.write("miniprogram_notice", notice)
        encoder.write("enable_id_trans", flag: idTranslated.translatesIDs)
        encoder.write("enable_duplicate_check", flag: duplicateChecked.checksDuplicates)
        encoder.write("duplicate_check_interval", duplicateChecked.duplicateCheckInterval)
        encoder.end()
    }
}
