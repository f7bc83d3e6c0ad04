// Generated from Channels/Event/DropshipOrderUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order that a shop handed to the supplier changed.
///
/// On the wire: `MsgType` `event`, `Event` `dropship_order_update`.
public struct DropshipOrderUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order's ID.
    ///
    /// Wire name: `ds_order_id`.
    public var dropshipOrderID: String

    /// When it changed.
    ///
    /// Wire name: `update_time`.
    public var updateTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, dropshipOrderID: String,
        updateTime: UnixTime
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.dropshipOrderID = dropshipOrderID
        self.updateTime = updateTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: DropshipOrderUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=dropship_order_update
        schema: Channels/Event/DropshipOrderUpdate.json
        summary: An order that a shop handed to the supplier changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        dropshipOrderID = ""
        updateTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ds_order_id update_time")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("dropship_order_update")
            case 5: decoder.read(&dropshipOrderID)
            default: decoder.read(&updateTime)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "dropship_order_update")
        encoder.write("ds_order_id", dropshipOrderID)
        encoder.write("update_time", updateTime)
        encoder.end()
    }
}
