// Generated from Channels/Shared/Product.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// What was done to a product.
public struct ProductChange: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The product was changed.
    public static var updated: Self { Self(rawValue: 0) }

    /// The product was added.
    public static var added: Self { Self(rawValue: 1) }

    /// The product was deleted, and can be brought back.
    public static var deleted: Self { Self(rawValue: 2) }

    /// The product was deleted for good.
    public static var deletedForGood: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.updated, .added, .deleted, .deletedForGood] }
}

/// How the review of a product ended.
public struct ProductAuditStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The review is not passed.
    public static var rejected: Self { Self(rawValue: 2) }

    /// The review is passed.
    public static var approved: Self { Self(rawValue: 3) }

    /// The product was withdrawn from the review.
    public static var withdrawn: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.rejected, .approved, .withdrawn] }
}

/// What was done to a product.
public struct ProductUpdate: FieldGroup, Equatable {
    /// The product's ID.
    ///
    /// Wire name: `product_id`.
    public var productID: String

    /// What was done.
    ///
    /// Wire name: `status`.
    public var change: ProductChange

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(productID: String, change: ProductChange) {
        self.productID = productID
        self.change = change
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        productID = ""
        change = ProductChange(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("product_id status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&productID)
            default: decoder.read(&change)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("product_id", productID)
        encoder.write("status", change)
        encoder.end()
    }
}
