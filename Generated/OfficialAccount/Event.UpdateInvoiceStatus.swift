// Generated from OfficialAccount/Event/UpdateInvoiceStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The reimbursement of an invoice in a user's Cards & Offers changed.
///
/// On the wire: `MsgType` `event`, `Event` `update_invoice_status`.
public struct UpdateInvoiceStatusEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// How far the reimbursement is.
    ///
    /// Wire name: `Status`.
    public var status: Status

    /// The ID of the invoice card.
    ///
    /// Wire name: `CardId`.
    public var cardID: String

    /// The code of the user's copy of the invoice card.
    ///
    /// Wire name: `Code`.
    public var code: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, status: Status, cardID: String, code: String
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.status = status
        self.cardID = cardID
        self.code = code
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UpdateInvoiceStatusEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=update_invoice_status
        schema: OfficialAccount/Event/UpdateInvoiceStatus.json
        summary: The reimbursement of an invoice in a user's Cards & Offers changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        status = Status(rawValue: "")
        cardID = ""
        code = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Status CardId Code")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("update_invoice_status")
            case 5: decoder.read(&status)
            case 6: decoder.read(&cardID)
            default: decoder.read(&code)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "update_invoice_status")
        encoder.write("Status", status)
        encoder.write("CardId", cardID)
        encoder.write("Code", code)
        encoder.end()
    }

    /// How far the reimbursement is.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The invoice is not locked and may be submitted.
        public static var initial: Self { Self(rawValue: "INVOICE_REIMBURSE_INIT") }

        /// The invoice is submitted: it cannot be submitted again.
        public static var locked: Self { Self(rawValue: "INVOICE_REIMBURSE_LOCK") }

        /// The invoice is reimbursed, and gone from the user's cards.
        public static var reimbursed: Self { Self(rawValue: "INVOICE_REIMBURSE_CLOSURE") }

        /// The invoice is cancelled, as by a credit note.
        public static var cancelled: Self { Self(rawValue: "INVOICE_REIMBURSE_CANCEL") }

        public static var knownValues: [Self] { [.initial, .locked, .reimbursed, .cancelled] }
    }
}
