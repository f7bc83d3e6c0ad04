// Generated from WeCom/Event/ExternalTagShuffled.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Customer tags, or groups of them, were put in another order. What the API does causes no event.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_tag`, `ChangeType` `shuffle`.
public struct ExternalTagShuffledEvent: CompanyEventHeader, CustomerTagShuffle {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``CustomerTagShuffle``.
    public var customerTagShuffle: CustomerTagShuffleFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: String? = nil,
        strategyID: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customerTagShuffle = CustomerTagShuffleFields(id: id, strategyID: strategyID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalTagShuffledEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_tag ChangeType=shuffle
        schema: WeCom/Event/ExternalTagShuffled.json
        summary: Customer tags, or groups of them, were put in another order. What the API does causes no event.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customerTagShuffle = CustomerTagShuffleFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType Id StrategyId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_tag")
            case 5: decoder.expect("shuffle")
            case 6: decoder.read(&customerTagShuffle.id)
            default: decoder.read(&customerTagShuffle.strategyID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_tag")
        encoder.write("ChangeType", constant: "shuffle")
        encoder.write("Id", customerTagShuffle.id)
        encoder.write("StrategyId", customerTagShuffle.strategyID)
        encoder.end()
    }
}
