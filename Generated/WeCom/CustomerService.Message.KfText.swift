// Generated from WeCom/CustomerService/Message/KfText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer wrote, or tapped an entry of a menu, or an agent wrote.
///
/// On the wire: `msgtype` `text`.
public struct KfTextMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: Text

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, text: Text
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfTextMessage
        direction: inbound
        wire: json
        match: msgtype=text
        schema: WeCom/CustomerService/Message/KfText.json
        summary: A customer wrote, or tapped an entry of a menu, or an agent wrote.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid open_kfid external_userid send_time origin servicer_userid msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("text")
            default: decoder.read(required: &text)
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
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }

    /// A text in the chat of a customer.
    public struct Text: FieldGroup, Equatable {
        /// The text.
        ///
        /// Wire name: `content`.
        public var content: String

        /// The ID of the menu's entry that the customer tapped; absent where the text was typed.
        ///
        /// Wire name: `menu_id`.
        public var menuID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String, menuID: String? = nil) {
            self.content = content
            self.menuID = menuID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content menu_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&content)
                default: decoder.read(&menuID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.write("menu_id", menuID)
            encoder.end()
        }
    }
}
