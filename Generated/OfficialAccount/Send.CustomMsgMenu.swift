// Generated from OfficialAccount/Send/CustomMsgMenu.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user text with choices to tap. The choice comes back as a text message, whose `Content` is the choice's text
/// and whose `bizmsgmenuid` its ID. Test accounts cannot send it.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `msgmenu`.
public struct CustomMsgMenu: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The text and the choices.
    ///
    /// Wire name: `msgmenu`.
    public var menu: Menu

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, menu: Menu, customerService: CustomerServiceSender? = nil, aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.menu = menu
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomMsgMenu
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=msgmenu
        schema: OfficialAccount/Send/CustomMsgMenu.json
        summary: Sends a user text with choices to tap. The choice comes back as a text message, whose `Content` \
        is the choice's text and whose `bizmsgmenuid` its ID. Test accounts cannot send it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        menu = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype msgmenu customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("msgmenu")
            case 2: decoder.read(required: &menu)
            case 3: decoder.read(&customerServiceTrailer.customerService)
            default: decoder.read(&customerServiceTrailer.aiContext)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", constant: "msgmenu")
        encoder.write("msgmenu", menu)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }

    /// A choice of a menu.
    public struct Choice: FieldGroup, Equatable {
        /// The ID of the choice, which the answer carries.
        ///
        /// Wire name: `id`.
        public var id: String

        /// The text of the choice, which the answer says.
        ///
        /// Wire name: `content`.
        public var content: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(id: String, content: String) {
            self.id = id
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            id = ""
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("id content")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&id)
                default: decoder.read(&content)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("id", id)
            encoder.write("content", content)
            encoder.end()
        }
    }

    /// Text with choices.
    public struct Menu: FieldGroup, Equatable {
        /// The text above the choices.
        ///
        /// Wire name: `head_content`.
        public var head: String?

        /// The choices.
        ///
        /// Wire name: `list`. Allowed: at least 1 items.
        public var choices: [Choice]

        /// The text below the choices.
        ///
        /// Wire name: `tail_content`.
        public var tail: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(head: String? = nil, choices: [Choice], tail: String? = nil) {
            self.head = head
            self.choices = choices
            self.tail = tail
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            choices = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("head_content list* tail_content")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&head)
                case 1: decoder.read(oneOf: &choices)
                default: decoder.read(&tail)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("head_content", head)
            encoder.write("list", siblings: choices, isRequired: true)
            encoder.write("tail_content", tail)
            encoder.end()
        }
    }
}
