// Generated from Channels/Event/SupplyOrderComplete.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order of goods of the supplier is finished. The answer has to come within 3 seconds.
///
/// On the wire: `MsgType` `event`, `Event` `supply_order_complete`.
public struct SupplyOrderComplete: EventHeader {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The order.
    ///
    /// Wire name: `SupplyOrderComplete`.
    public var order: SupplyOrder

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: SupplyOrder) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: SupplyOrderComplete
        direction: inbound
        wire: json
        match: MsgType=event Event=supply_order_complete
        schema: Channels/Event/SupplyOrderComplete.json
        summary: An order of goods of the supplier is finished. The answer has to come within 3 seconds.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event SupplyOrderComplete" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        order = .init(blankFor: decoder)
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
            case 4: decoder.expect("supply_order_complete")
            default: decoder.read(required: &order)
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
        encoder.write("Event", constant: "supply_order_complete")
        encoder.write("SupplyOrderComplete", order)
        encoder.end()
    }
}
