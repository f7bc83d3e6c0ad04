// Generated from WeCom/Send/SendTaskCardMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members a task card from an application. Template cards have taken its place.
///
/// On the wire: `POST /cgi-bin/message/send`, `msgtype` `interactive_taskcard` or `taskcard`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct SendTaskCardMessage: MemberReceivers, ApplicationSender, DuplicateChecked, OutgoingMessage {
    /// The fields of ``MemberReceivers``.
    public var memberReceivers: MemberReceiversFields

    /// The fields of ``ApplicationSender``.
    public var applicationSender: ApplicationSenderFields

    /// The card.
    ///
    /// Wire name: `interactive_taskcard`.
    public var taskCard: TaskCard

    /// The fields of ``DuplicateChecked``.
    public var duplicateChecked: DuplicateCheckedFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = [], agentID: Int64, taskCard: TaskCard,
        checksDuplicates: Bool? = nil, duplicateCheckInterval: Int? = nil
    ) {
        memberReceivers = MemberReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        applicationSender = ApplicationSenderFields(agentID: agentID)
        self.taskCard = taskCard
        duplicateChecked = DuplicateCheckedFields(
            checksDuplicates: checksDuplicates, duplicateCheckInterval: duplicateCheckInterval)
        unknownFields = UnknownFields()
    }

    public typealias Response = SendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SendTaskCardMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/send
        match: msgtype=interactive_taskcard‖taskcard
        schema: WeCom/Send/SendTaskCardMessage.json
        summary: Sends members a task card from an application. Template cards have taken its place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        memberReceivers = MemberReceiversFields(blankFor: decoder)
        applicationSender = ApplicationSenderFields(blankFor: decoder)
        taskCard = .init(blankFor: decoder)
        duplicateChecked = DuplicateCheckedFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            touser* toparty* totag* agentid msgtype interactive_taskcard|taskcard enable_duplicate_check \
            duplicate_check_interval
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(list: &memberReceivers.toUsers, separator: "|")
            case 1: decoder.read(list: &memberReceivers.toDepartments, separator: "|")
            case 2: decoder.read(list: &memberReceivers.toTags, separator: "|")
            case 3: decoder.read(&applicationSender.agentID)
            case 4: decoder.expect("interactive_taskcard|taskcard")
            case 5: decoder.read(required: &taskCard)
            case 6: decoder.read(flag: &duplicateChecked.checksDuplicates)
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
        encoder.write("msgtype", constant: "interactive_taskcard")
        encoder.write("interactive_taskcard", taskCard)
        encoder.write("enable_duplicate_check", flag: duplicateChecked.checksDuplicates)
        encoder.write("duplicate_check_interval", duplicateChecked.duplicateCheckInterval)
        encoder.end()
    }

    /// The colour of a button's text.
    public struct ButtonColor: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Red.
        public static var red: Self { Self(rawValue: "red") }

        /// Blue.
        public static var blue: Self { Self(rawValue: "blue") }

        public static var knownValues: [Self] { [.red, .blue] }
    }

    /// A button of a task card.
    public struct Button: FieldGroup, Equatable {
        /// The key, which the event of a tap carries.
        ///
        /// Wire name: `key`.
        public var key: String

        /// The text.
        ///
        /// Wire name: `name`.
        public var name: String

        /// The text after a tap; older cards have it.
        ///
        /// Wire name: `replace_name`.
        public var replacementName: String?

        /// The colour of the text; without it blue.
        ///
        /// Wire name: `color`.
        public var color: ButtonColor?

        /// Whether the text is bold.
        ///
        /// Wire name: `is_bold`.
        public var isBold: Bool?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            key: String, name: String, replacementName: String? = nil, color: ButtonColor? = nil, isBold: Bool? = nil
        ) {
            self.key = key
            self.name = name
            self.replacementName = replacementName
            self.color = color
            self.isBold = isBold
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            key = ""
            name = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("key name replace_name color is_bold")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&key)
                case 1: decoder.read(&name)
                case 2: decoder.read(&replacementName)
                case 3: decoder.read(&color)
                default: decoder.read(&isBold)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("key", key)
            encoder.write("name", name)
            encoder.write("replace_name", replacementName)
            encoder.write("color", color)
            encoder.write("is_bold", isBold)
            encoder.end()
        }
    }

    /// A task card.
    public struct TaskCard: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String

        /// The text.
        ///
        /// Wire name: `description`.
        public var description: String

        /// The page that a tap opens.
        ///
        /// Wire name: `url`.
        public var url: String?

        /// An ID of your own for the card, which the event of a tap carries: at most 128 bytes, used once by an
        /// application.
        ///
        /// Wire name: `task_id`.
        public var taskID: String

        /// The buttons: 1 or 2.
        ///
        /// Wire name: `btn`. Allowed: at least 1 items, at most 2 items.
        public var buttons: [Button]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String, description: String, url: String? = nil, taskID: String, buttons: [Button]) {
            self.title = title
            self.description = description
            self.url = url
            self.taskID = taskID
            self.buttons = buttons
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            title = ""
            description = ""
            taskID = ""
            buttons = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title description url task_id btn*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&url)
                case 3: decoder.read(&taskID)
                default: decoder.read(oneOf: &buttons)
                }
            }
            decoder.end(reading, required: 0xb, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("description", description)
            encoder.write("url", url)
            encoder.write("task_id", taskID)
            encoder.write("btn", siblings: buttons, isRequired: true)
            encoder.end()
        }
    }
}
