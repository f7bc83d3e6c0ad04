// Generated from WeCom/Send/SendTemplateMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members a template message from an application, for which they gave tickets.
///
/// On the wire: `POST /cgi-bin/message/send`, `msgtype` `template_msg`.
public struct SendTemplateMessage: MemberReceivers, ApplicationSender, DuplicateChecked, OutgoingMessage {
    /// The fields of ``MemberReceivers``.
    public var memberReceivers: MemberReceiversFields

    /// The fields of ``ApplicationSender``.
    public var applicationSender: ApplicationSenderFields

    /// The message.
    ///
    /// Wire name: `template_msg`.
    public var templateMessage: TemplateMessage

    /// The tickets of the members who receive the message.
    ///
    /// Wire name: `selected_ticket_list`.
    public var selectedTickets: [String]

    /// The fields of ``DuplicateChecked``.
    public var duplicateChecked: DuplicateCheckedFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = [], agentID: Int64,
        templateMessage: TemplateMessage, selectedTickets: [String] = [], checksDuplicates: Bool? = nil,
        duplicateCheckInterval: Int? = nil
    ) {
        memberReceivers = MemberReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        applicationSender = ApplicationSenderFields(agentID: agentID)
        self.templateMessage = templateMessage
        self.selectedTickets = selectedTickets
        duplicateChecked = DuplicateCheckedFields(
            checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
        unknownFields = UnknownFields()
    }

    public typealias Response = SendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SendTemplateMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/send
        match: msgtype=template_msg
        schema: WeCom/Send/SendTemplateMessage.json
        summary: Sends members a template message from an application, for which they gave tickets.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        memberReceivers = MemberReceiversFields(blankFor: decoder)
        applicationSender = ApplicationSenderFields(blankFor: decoder)
        templateMessage = .init(blankFor: decoder)
        selectedTickets = []
        duplicateChecked = DuplicateCheckedFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            touser* toparty* totag* agentid msgtype template_msg selected_ticket_list* enable_duplicate_check \
            duplicate_check_interval
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(list: &memberReceivers.toUsers, separator: "|")
            case 1: decoder.read(list: &memberReceivers.toDepartments, separator: "|")
            case 2: decoder.read(list: &memberReceivers.toTags, separator: "|")
            case 3: decoder.read(&applicationSender.agentID)
            case 4: decoder.expect("template_msg")
            case 5: decoder.read(required: &templateMessage)
            case 6: decoder.read(oneOf: &selectedTickets)
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
        encoder.write("msgtype", constant: "template_msg")
        encoder.write("template_msg", templateMessage)
        encoder.write("selected_ticket_list", siblings: selectedTickets, isRequired: false)
        encoder.write("enable_duplicate_check", flag: duplicateChecked.checksDuplicates)
        encoder.write("duplicate_check_interval", duplicateChecked.duplicateCheckInterval)
        encoder.end()
    }

    /// The value of one of a template's keys.
    public struct Value: FieldGroup, Equatable {
        /// The template's key.
        ///
        /// Wire name: `key`.
        public var key: String

        /// The text in its place.
        ///
        /// Wire name: `value`.
        public var value: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(key: String, value: String) {
            self.key = key
            self.value = value
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            key = ""
            value = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("key value")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&key)
                default: decoder.read(&value)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("key", key)
            encoder.write("value", value)
            encoder.end()
        }
    }

    /// A template message.
    public struct TemplateMessage: FieldGroup, Equatable {
        /// The template's ID.
        ///
        /// Wire name: `template_id`.
        public var templateID: String

        /// The page that a tap opens.
        ///
        /// Wire name: `url`.
        public var url: String?

        /// The page of a mini program that a tap opens.
        ///
        /// Wire name: `miniprogram`.
        public var miniProgram: MiniProgramPage?

        /// The values by the template's keys.
        ///
        /// Wire name: `content_item`.
        public var items: [Value]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(templateID: String, url: String? = nil, miniProgram: MiniProgramPage? = nil, items: [Value] = []) {
            self.templateID = templateID
            self.url = url
            self.miniProgram = miniProgram
            self.items = items
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            templateID = ""
            items = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("template_id url miniprogram content_item*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&templateID)
                case 1: decoder.read(&url)
                case 2: decoder.read(&miniProgram)
                default: decoder.read(oneOf: &items)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("template_id", templateID)
            encoder.write("url", url)
            encoder.write("miniprogram", miniProgram)
            encoder.write("content_item", siblings: items, isRequired: false)
            encoder.end()
        }
    }
}
