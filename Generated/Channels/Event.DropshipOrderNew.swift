// Generated from Channels/Event/DropshipOrderNew.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A shop handed an order to the supplier, who ships the goods to the user.
///
/// On the wire: `MsgType` `event`, `Event` `dropship_order_new`.
public struct DropshipOrderNew: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order's ID.
    ///
    /// Wire name: `ds_order_id`.
    public var dropshipOrderID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, dropshipOrderID: String) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.dropshipOrderID = dropshipOrderID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: DropshipOrderNew
        direction: inbound
        wire: json
        match: MsgType=event Event=dropship_order_new
        schema: Channels/Event/DropshipOrderNew.json
        summary: A shop handed an order to the supplier, who ships the goods to the user.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        dropshipOrderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ds_order_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("dropship_order_new")
            default: decoder.read(&dropshipOrderID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "dropship_order_new")
        encoder.write("ds_order_id", dropshipOrderID)
        encoder.end()
    }
}
