// Generated from Channels/Shared/LinkedOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order that a mini program brought to a shop.
public struct LinkedOrder: FieldGroup, Equatable {
    /// An ID that stands for the order towards the mini program. It is not the ID of the shop's order.
    ///
    /// Wire name: `order_id`.
    public var orderID: String

    /// The shop's app ID.
    ///
    /// Wire name: `shop_appid`.
    public var shopAppID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(orderID: String, shopAppID: String) {
        self.orderID = orderID
        self.shopAppID = shopAppID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        orderID = ""
        shopAppID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("order_id shop_appid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&orderID)
            default: decoder.read(&shopAppID)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("order_id", orderID)
        encoder.write("shop_appid", shopAppID)
        encoder.end()
    }
}
