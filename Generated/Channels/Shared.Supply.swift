// Generated from Channels/Shared/Supply.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order to a supplier.
public struct SupplyOrder: FieldGroup, Equatable {
    /// The order's ID.
    ///
    /// Wire name: `supply_order_id`.
    public var supplyOrderID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(supplyOrderID: String) {
        self.supplyOrderID = supplyOrderID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        supplyOrderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("supply_order_id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&supplyOrderID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("supply_order_id", supplyOrderID)
        encoder.end()
    }
}
