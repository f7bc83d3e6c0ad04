// Generated from WeCom/Event/CustomerAcquisitionLinkDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody deleted an acquisition link. Links that the API deletes cause no event.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `delete_link`.
public struct CustomerAcquisitionLinkDeletedEvent: CompanyEventHeader {
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
        name: CustomerAcquisitionLinkDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=delete_link
        schema: WeCom/Event/CustomerAcquisitionLinkDeleted.json
        summary: Somebody deleted an acquisition link. Links that the API deletes cause no event.
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
            case 5: decoder.expect("delete_link")
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
        encoder.write("ChangeType", constant: "delete_link")
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
