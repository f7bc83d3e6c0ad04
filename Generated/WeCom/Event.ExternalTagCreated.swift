// Generated from WeCom/Event/ExternalTagCreated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer tag, or a group of tags, was made. What the API does causes no event.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_tag`, `ChangeType` `create`.
public struct ExternalTagCreatedEvent: CompanyEventHeader, CustomerTagChange {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``CustomerTagChange``.
    public var customerTagChange: CustomerTagChangeFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: String, tagType: CustomerTagType,
        strategyID: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customerTagChange = CustomerTagChangeFields(id: id, tagType: tagType, strategyID: strategyID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalTagCreatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_tag ChangeType=create
        schema: WeCom/Event/ExternalTagCreated.json
        summary: A customer tag, or a group of tags, was made. What the API does causes no event.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customerTagChange = CustomerTagChangeFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType Id TagType StrategyId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_tag")
            case 5: decoder.expect("create")
            case 6: decoder.read(&customerTagChange.id)
            case 7: decoder.read(&customerTagChange.tagType)
            default: decoder.read(&customerTagChange.strategyID)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_tag")
        encoder.write("ChangeType", constant: "create")
        encoder.write("Id", customerTagChange.id)
        encoder.write("TagType", customerTagChange.tagType)
        encoder.write("StrategyId", customerTagChange.strategyID, cdata: false)
        encoder.end()
    }
}
