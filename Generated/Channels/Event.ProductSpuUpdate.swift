// Generated from Channels/Event/ProductSpuUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A product's data changed.
///
/// On the wire: `MsgType` `event`, `Event` `product_spu_update`.
public struct ProductSpuUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The product.
    ///
    /// Wire name: `ProductSpuUpdate`.
    public var details: ProductUpdate

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, details: ProductUpdate) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.details = details
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ProductSpuUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=product_spu_update
        schema: Channels/Event/ProductSpuUpdate.json
        summary: A product's data changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ProductSpuUpdate")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("product_spu_update")
            default: decoder.read(required: &details)
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
        encoder.write("Event", constant: "product_spu_update")
        encoder.write("ProductSpuUpdate", details)
        encoder.end()
    }
}
