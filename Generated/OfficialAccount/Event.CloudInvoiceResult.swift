// Generated from OfficialAccount/Event/CloudInvoiceResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The invoicing platform finished an invoice that was requested through WeChat's unified invoicing API.
///
/// On the wire: `MsgType` `event`, `Event` `cloud_invoice_invoiceresult_event`.
public struct CloudInvoiceResultEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The serial number of the invoice request.
    ///
    /// Wire name: `fpqqlsh`.
    public var invoiceRequestID: String

    /// The state of the invoice.
    ///
    /// Wire name: `status`.
    public var status: Int

    /// The taxpayer identification number of the seller.
    ///
    /// Wire name: `nsrsbh`.
    public var taxpayerID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, invoiceRequestID: String, status: Int,
        taxpayerID: String
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.invoiceRequestID = invoiceRequestID
        self.status = status
        self.taxpayerID = taxpayerID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CloudInvoiceResultEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=cloud_invoice_invoiceresult_event
        schema: OfficialAccount/Event/CloudInvoiceResult.json
        summary: The invoicing platform finished an invoice that was requested through WeChat's unified invoicing \
        API.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        invoiceRequestID = ""
        status = 0
        taxpayerID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event fpqqlsh status nsrsbh")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("cloud_invoice_invoiceresult_event")
            case 5: decoder.read(&invoiceRequestID)
            case 6: decoder.read(&status)
            default: decoder.read(&taxpayerID)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "cloud_invoice_invoiceresult_event")
        encoder.write("fpqqlsh", invoiceRequestID)
        encoder.write("status", status)
        encoder.write("nsrsbh", taxpayerID)
        encoder.end()
    }
}
