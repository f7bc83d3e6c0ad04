// Generated from WeCom/Event/CustomerAcquisitionProfileOpened.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer opened an acquisition link. Only companies of some trades have this event.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `open_profile`.
public struct CustomerAcquisitionProfileOpenedEvent: CompanyEventHeader, AcquisitionVisit {
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

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, linkID: String, channel: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.linkID = linkID
        self.channel = channel
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: CustomerAcquisitionProfileOpenedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=open_profile
        schema: WeCom/Event/CustomerAcquisitionProfileOpened.json
        summary: A customer opened an acquisition link. Only companies of some trades have this event.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType LinkId State
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        linkID = ""
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
            case 5: decoder.expect("open_profile")
            case 6: decoder.read(&linkID)
            default: decoder.read(&channel)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "open_profile")
        encoder.write("LinkId", linkID)
        encoder.write("State", channel)
        encoder.end()
    }
}
