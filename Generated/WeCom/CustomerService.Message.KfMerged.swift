// Generated from WeCom/CustomerService/Message/KfMerged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer passed on messages of another chat.
///
/// On the wire: `msgtype` `merged_msg`.
public struct KfMergedMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// The messages.
    ///
    /// Wire name: `merged_msg`.
    public var chatRecord: ChatRecord

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, chatRecord: ChatRecord
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.chatRecord = chatRecord
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfMergedMessage
        direction: inbound
        wire: json
        match: msgtype=merged_msg
        schema: WeCom/CustomerService/Message/KfMerged.json
        summary: A customer passed on messages of another chat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        chatRecord = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            msgid open_kfid external_userid send_time origin servicer_userid msgtype merged_msg
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("merged_msg")
            default: decoder.read(required: &chatRecord)
            }
        }
        decoder.end(reading, required: 0xdf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", kfMessageHeader.msgID)
        encoder.write("open_kfid", kfMessageHeader.openKFID)
        encoder.write("external_userid", kfMessageHeader.externalUserID)
        encoder.write("send_time", kfMessageHeader.sendTime)
        encoder.write("origin", kfMessageHeader.origin)
        encoder.write("servicer_userid", kfMessageHeader.servicerUserID)
        encoder.write("msgtype", constant: "merged_msg")
        encoder.write("merged_msg", chatRecord)
        encoder.end()
    }

    /// A message of another chat.
    public struct Record: FieldGroup, Equatable {
        /// When the message was sent.
        ///
        /// Wire name: `send_time`.
        public var sendTime: UnixTime?

        /// The kind of the message, as `msgtype` names it of a message by itself.
        ///
        /// Wire name: `msgtype`.
        public var type: String

        /// The name of who sent it.
        ///
        /// Wire name: `sender_name`.
        public var senderName: String?

        /// JSON in a text: an object with `msgtype` and, under its value, what a message of the kind carries.
        ///
        /// Wire name: `msg_content`.
        public var content: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(sendTime: UnixTime? = nil, type: String, senderName: String? = nil, content: String? = nil) {
            self.sendTime = sendTime
            self.type = type
            self.senderName = senderName
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            type = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("send_time msgtype sender_name msg_content")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&sendTime)
                case 1: decoder.read(&type)
                case 2: decoder.read(&senderName)
                default: decoder.read(&content)
                }
            }
            decoder.end(reading, required: 0x2, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("send_time", sendTime)
            encoder.write("msgtype", type)
            encoder.write("sender_name", senderName)
            encoder.write("msg_content", content)
            encoder.end()
        }
    }

    /// Messages of another chat.
    public struct ChatRecord: FieldGroup, Equatable {
        /// What the messages are headed with.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The messages, in their order.
        ///
        /// Wire name: `item`.
        public var items: [Record]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, items: [Record]) {
            self.title = title
            self.items = items
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            items = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title item*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                default: decoder.read(oneOf: &items)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("item", siblings: items, isRequired: true)
            encoder.end()
        }
    }
}
