// Generated from the schemas in Shared. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``ShopHeader``.
public struct ShopHeaderFields: Sendable, Equatable {
    /// The shop.
    ///
    /// Wire name: `Shop`.
    public var shop: String

    /// Creates a value of its fields.
    public init(shop: String) {
        self.shop = shop
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        shop = ""
    }
}

/// The header of a shop's event.
public protocol ShopHeader: Message {
    /// Its fields together.
    var shopHeader: ShopHeaderFields { get set }
}

extension ShopHeader {
    /// The shop.
    ///
    /// Wire name: `Shop`.
    public var shop: String {
        get { shopHeader.shop }
        set { shopHeader.shop = newValue }
    }
}

/// What became of an order.
public struct OrderState: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`.
    public static var value1: Self { Self(rawValue: 1) }

    /// `2`.
    public static var value2: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.value1, .value2] }
}

/// An order.
public struct Order: FieldGroup, Equatable {
    /// What became of an order.
    ///
    /// Wire name: `Outcome`.
    public var outcome: OrderState?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(outcome: OrderState? = nil) {
        self.outcome = outcome
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Outcome")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&outcome)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Outcome", outcome)
        encoder.end()
    }
}
