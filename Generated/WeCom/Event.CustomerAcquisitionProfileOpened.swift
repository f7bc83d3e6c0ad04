// Generated from WeCom/Event/CustomerAcquisitionProfileOpened.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer opened an acquisition link. Only companies of some trades have this event.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `open_profile`.
public struct CustomerAcquisitionProfileOpenedEvent: CompanyEventHeader, AcquisitionVisit {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``AcquisitionVisit``.
    public var acquisitionVisit: AcquisitionVisitFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, linkID: String, channel: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        acquisitionVisit = AcquisitionVisitFields(linkID: linkID, channel: channel)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        acquisitionVisit = AcquisitionVisitFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType LinkId State")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("open_profile")
            case 6: decoder.read(&acquisitionVisit.linkID)
            default: decoder.read(&acquisitionVisit.channel)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "open_profile")
        encoder.write("LinkId", acquisitionVisit.linkID)
        encoder.write("State", acquisitionVisit.channel)
        encoder.end()
    }
}
