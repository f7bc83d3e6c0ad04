// Generated from WeCom/Send/AddMsgTemplate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks members to send a message to their customers or customer groups; it goes out when they confirm. A text,
/// attachments or both are needed.
///
/// On the wire: `POST /cgi-bin/externalcontact/add_msg_template`.
public struct AddMsgTemplate: OutgoingMessage {
    /// Who receives the message; without it customers.
    ///
    /// Wire name: `chat_type`.
    public var chatType: ChatType?

    /// The IDs of the customers who receive the message, at most 10000; of sends to customers alone, which need this,
    /// `sender` or `tag_filter`.
    ///
    /// Wire name: `external_userid`. Allowed: at most 10000 items.
    public var externalUserIDs: [String]

    /// The IDs of the customer groups that receive the message, at most 2000; of sends to customer groups alone.
    /// Without it their owner chooses.
    ///
    /// Wire name: `chat_id_list`. Allowed: at most 2000 items.
    public var chatIDs: [String]

    /// The customers who receive the message, by their tags; without effect beside `external_userid`.
    ///
    /// Wire name: `tag_filter`.
    public var tagFilter: TagFilter?

    /// The ID of the member who sends the message, to all of the member's customers where nothing else names them;
    /// sends to customer groups need it.
    ///
    /// Wire name: `sender`.
    public var sender: String?

    /// Whether members may choose among the customers anew; without it they may not. Of sends to customers alone.
    ///
    /// Wire name: `allow_select`.
    public var allowsSelection: Bool?

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: CustomerText?

    /// The attachments, at most 9.
    ///
    /// Wire name: `attachments`. Allowed: at most 9 items.
    public var attachments: [CustomerAttachment]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        chatType: ChatType? = nil, externalUserIDs: [String] = [], chatIDs: [String] = [], tagFilter: TagFilter? = nil,
        sender: String? = nil, allowsSelection: Bool? = nil, text: CustomerText? = nil,
        attachments: [CustomerAttachment] = []
    ) {
        self.chatType = chatType
        self.externalUserIDs = externalUserIDs
        self.chatIDs = chatIDs
        self.tagFilter = tagFilter
        self.sender = sender
        self.allowsSelection = allowsSelection
        self.text = text
        self.attachments = attachments
        unknownFields = UnknownFields()
    }

    public typealias Response = AddMsgTemplateResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: AddMsgTemplate
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/add_msg_template
        schema: WeCom/Send/AddMsgTemplate.json
        summary: Asks members to send a message to their customers or customer groups; it goes out when they \
        confirm. A text, attachments or both are needed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        externalUserIDs = []
        chatIDs = []
        attachments = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            chat_type external_userid* chat_id_list* tag_filter sender allow_select text attachments*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&chatType)
            case 1: decoder.read(oneOf: &externalUserIDs)
            case 2: decoder.read(oneOf: &chatIDs)
            case 3: decoder.read(&tagFilter)
            case 4: decoder.read(&sender)
            case 5: decoder.read(&allowsSelection)
            case 6: decoder.read(&text)
            default: decoder.read(oneOf: &attachments)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chat_type", chatType)
        encoder.write("external_userid", siblings: externalUserIDs, isRequired: false)
        encoder.write("chat_id_list", siblings: chatIDs, isRequired: false)
        encoder.write("tag_filter", tagFilter)
        encoder.write("sender", sender)
        encoder.write("allow_select", allowsSelection)
        encoder.write("text", text)
        encoder.write("attachments", siblings: attachments, isRequired: false)
        encoder.end()
    }

    /// Who receives a group send.
    public struct ChatType: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Customers, each in a chat of their own.
        public static var customers: Self { Self(rawValue: "single") }

        /// Customer groups.
        public static var customerGroups: Self { Self(rawValue: "group") }

        public static var knownValues: [Self] { [.customers, .customerGroups] }
    }

    /// A group of tags, any of which will do.
    public struct TagGroup: FieldGroup, Equatable {
        /// The IDs of the tags, at most 100, those of rule groups among them.
        ///
        /// Wire name: `tag_list`. Allowed: at most 100 items.
        public var tagIDs: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(tagIDs: [String]) {
            self.tagIDs = tagIDs
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            tagIDs = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("tag_list*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &tagIDs)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("tag_list", siblings: tagIDs, isRequired: true)
            encoder.end()
        }
    }

    /// Customers by their tags: those who have a tag of every group.
    public struct TagFilter: FieldGroup, Equatable {
        /// The groups of tags.
        ///
        /// Wire name: `group_list`.
        public var groups: [TagGroup]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(groups: [TagGroup]) {
            self.groups = groups
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            groups = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("group_list*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &groups)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("group_list", siblings: groups, isRequired: true)
            encoder.end()
        }
    }
}
