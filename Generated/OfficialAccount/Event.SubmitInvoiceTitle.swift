// Generated from OfficialAccount/Event/SubmitInvoiceTitle.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user chose an invoice title and sent it to the merchant.
///
/// On the wire: `MsgType` `event`, `Event` `submit_invoice_title`.
public struct SubmitInvoiceTitleEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The name that the invoice is made out to.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The taxpayer identification number. Empty for a person.
    ///
    /// Wire name: `tax_no`.
    public var taxpayerID: String?

    /// The address.
    ///
    /// Wire name: `addr`.
    public var address: String?

    /// The telephone number.
    ///
    /// Wire name: `phone`.
    public var phone: String?

    /// The bank.
    ///
    /// Wire name: `bank_type`.
    public var bank: String?

    /// The number of the bank account.
    ///
    /// Wire name: `bank_no`.
    public var bankAccount: String?

    /// What the merchant attached to the link by which the user chose the title.
    ///
    /// Wire name: `attach`.
    public var attachment: String?

    /// Who the invoice is made out to.
    ///
    /// Wire name: `title_type`.
    public var titleType: TitleType

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, taxpayerID: String? = nil,
        address: String? = nil, phone: String? = nil, bank: String? = nil, bankAccount: String? = nil,
        attachment: String? = nil, titleType: TitleType
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.title = title
        self.taxpayerID = taxpayerID
        self.address = address
        self.phone = phone
        self.bank = bank
        self.bankAccount = bankAccount
        self.attachment = attachment
        self.titleType = titleType
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: SubmitInvoiceTitleEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=submit_invoice_title
        schema: OfficialAccount/Event/SubmitInvoiceTitle.json
        summary: A user chose an invoice title and sent it to the merchant.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        title = ""
        titleType = TitleType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event title tax_no addr phone bank_type bank_no attach \
            title_type
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("submit_invoice_title")
            case 5: decoder.read(&title)
            case 6: decoder.read(&taxpayerID)
            case 7: decoder.read(&address)
            case 8: decoder.read(&phone)
            case 9: decoder.read(&bank)
            case 10: decoder.read(&bankAccount)
            case 11: decoder.read(&attachment)
            default: decoder.read(&titleType)
            }
        }
        decoder.end(reading, required: 0x103f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "submit_invoice_title")
        encoder.write("title", title)
        encoder.write("tax_no", taxpayerID)
        encoder.write("addr", address)
        encoder.write("phone", phone)
        encoder.write("bank_type", bank)
        encoder.write("bank_no", bankAccount)
        encoder.write("attach", attachment)
        encoder.write("title_type", titleType)
        encoder.end()
    }

    /// Who the invoice is made out to.
    public struct TitleType: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A person.
        public static var person: Self { Self(rawValue: "InvoiceUserTitlePersonType") }

        /// A company or another organization.
        public static var business: Self { Self(rawValue: "InvoiceUserTitleBusinessType") }

        public static var knownValues: [Self] { [.person, .business] }
    }
}
