// Generated from WeCom/Event/CustomerAcquisitionLinkUnavailable.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An acquisition link no longer works.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `link_unavailable`.
public struct CustomerAcquisitionLinkUnavailableEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, linkID: String) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.linkID = linkID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: CustomerAcquisitionLinkUnavailableEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=link_unavailable
        schema: WeCom/Event/CustomerAcquisitionLinkUnavailable.json
        summary: An acquisition link no longer works.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        linkID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType LinkId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("link_unavailable")
            default: decoder.read(&linkID)
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
        encoder.write("ChangeType", constant: "link_unavailable")
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
