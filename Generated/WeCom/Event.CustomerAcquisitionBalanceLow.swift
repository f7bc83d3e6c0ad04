// Generated from WeCom/Event/CustomerAcquisitionBalanceLow.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The quota of the customer acquisition assistant is nearly used up.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `balance_low`.
public struct CustomerAcquisitionBalanceLowEvent: CompanyEventHeader {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: CustomerAcquisitionBalanceLowEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=balance_low
        schema: WeCom/Event/CustomerAcquisitionBalanceLow.json
        summary: The quota of the customer acquisition assistant is nearly used up.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event ChangeType" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            default: decoder.expect("balance_low")
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "balance_low")
        encoder.end()
    }
}
