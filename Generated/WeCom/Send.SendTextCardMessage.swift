// Generated from WeCom/Send/SendTextCardMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members a card of text with a link from an application.
///
/// On the wire: `POST /cgi-bin/message/send`, `msgtype` `textcard`.
public struct SendTextCardMessage: MemberReceivers, ApplicationSender, IDTranslated, DuplicateChecked, OutgoingMessage {
    /// The member IDs of the receivers, at most 1000; `@all` alone stands for everyone who may see the application.
    ///
    /// Wire name: `touser`. Allowed: at most 1000 items.
    public var toUsers: [String]

    /// The IDs of departments whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `toparty`. Allowed: at most 100 items.
    public var toDepartments: [Int64]

    /// The IDs of tags whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `totag`. Allowed: at most 100 items.
    public var toTags: [Int64]

    /// The application's ID in the company.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64

    /// The card.
    ///
    /// Wire name: `textcard`.
    public var textCard: TextCardBody

    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    public var translatesIDs: Bool?

    /// Whether a message equal to an earlier one is kept back; without it it is not.
    ///
    /// Wire name: `enable_duplicate_check`.
    public var checksDuplicates: Bool?

    /// For how many seconds: at most 4 hours; without it 1800.
    ///
    /// Wire name: `duplicate_check_interval`. Allowed: at most 14400.
    public var duplicateCheckInterval: Int?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = [], agentID: Int64,
        textCard: TextCardBody, translatesIDs: Bool? = nil, checksDuplicates: Bool? = nil,
        duplicateCheckInterval: Int? = nil
    ) {
        self.toUsers = toUsers
        self.toDepartments = toDepartments
        self.toTags = toTags
        self.agentID = agentID
        self.textCard = textCard
        self.translatesIDs = translatesIDs
        self.checksDuplicates = checksDuplicates
        self.duplicateCheckInterval = duplicateCheckInterval
        unknownFields = UnknownFields()
    }

    public typealias Response = SendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SendTextCardMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/send
        match: msgtype=textcard
        schema: WeCom/Send/SendTextCardMessage.json
        summary: Sends members a card of text with a link from an application.
        """
    }

    private static var fieldNames: FieldNames {
        """
        touser* toparty* totag* agentid msgtype textcard enable_id_trans enable_duplicate_check \
        duplicate_check_interval
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUsers = []
        toDepartments = []
        toTags = []
        agentID = 0
        textCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(list: &toUsers, separator: "|")
            case 1: decoder.read(list: &toDepartments, separator: "|")
            case 2: decoder.read(list: &toTags, separator: "|")
            case 3: decoder.read(&agentID)
            case 4: decoder.expect("textcard")
            case 5: decoder.read(required: &textCard)
            case 6: decoder.read(flag: &translatesIDs)
            case 7: decoder.read(flag: &checksDuplicates)
            default: decoder.read(&duplicateCheckInterval)
            }
        }
        decoder.end(reading, required: 0x38, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("touser", list: toUsers, separator: "|", isRequired: false)
        encoder.write("toparty", list: toDepartments, separator: "|", isRequired: false)
        encoder.write("totag", list: toTags, separator: "|", isRequired: false)
        encoder.write("agentid", agentID)
        encoder.write("msgtype", constant: "textcard")
        encoder.write("textcard", textCard)
        encoder.write("enable_id_trans", flag: translatesIDs)
        encoder.write("enable_duplicate_check", flag: checksDuplicates)
        encoder.write("duplicate_check_interval", duplicateCheckInterval)
        encoder.end()
    }
}
