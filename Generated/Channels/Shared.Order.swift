// Generated from Channels/Shared/Order.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// What for a user opened the page that makes an order.
public struct OrderScene: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The user buys for themselves.
    public static var ownPurchase: Self { Self(rawValue: 1) }

    /// The user buys a gift for the members of a group chat.
    public static var groupGift: Self { Self(rawValue: 2) }

    /// The user buys a gift for somebody in a chat of two.
    public static var gift: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.ownPurchase, .groupGift, .gift] }
}

/// An order of a shop.
public struct OrderReference: FieldGroup, Equatable {
    /// The order's ID.
    ///
    /// Wire name: `order_id`.
    public var orderID: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(orderID: Int64) {
        self.orderID = orderID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        orderID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("order_id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&orderID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("order_id", orderID)
        encoder.end()
    }
}
