// Generated from Channels/Event/EcSupplierProductUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A supplier's goods were added, changed or removed. The answer has to come within 3 seconds. A change of the stock is
/// not told.
///
/// On the wire: `MsgType` `event`, `Event` `ec_supplier_product_update`.
public struct EcSupplierProductUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The goods.
    ///
    /// Wire name: `EcSupplierProductUpdate`.
    public var update: ProductUpdate

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, update: ProductUpdate) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.update = update
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: EcSupplierProductUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=ec_supplier_product_update
        schema: Channels/Event/EcSupplierProductUpdate.json
        summary: A supplier's goods were added, changed or removed. The answer has to come within 3 seconds. A \
        change of the stock is not told.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        update = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EcSupplierProductUpdate")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("ec_supplier_product_update")
            default: decoder.read(required: &update)
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
        encoder.write("Event", constant: "ec_supplier_product_update")
        encoder.write("EcSupplierProductUpdate", update)
        encoder.end()
    }
}
