// Generated from WeCom/Event/WedriveInsufficientCapacity.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// More than 90 per cent of the company's drive is used. Checked at a fixed time each day, so that it comes once a day
/// at most.
///
/// On the wire: `MsgType` `event`, `Event` `wedrive_insufficient_capacity`.
public struct WedriveInsufficientCapacityEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: WedriveInsufficientCapacityEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wedrive_insufficient_capacity
        schema: WeCom/Event/WedriveInsufficientCapacity.json
        summary: More than 90 per cent of the company's drive is used. Checked at a fixed time each day, so that \
        it comes once a day at most.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            default: decoder.expect("wedrive_insufficient_capacity")
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wedrive_insufficient_capacity")
        encoder.end()
    }
}
