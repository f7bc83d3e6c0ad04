// Generated from OfficialAccount/Shared/Product.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The standard that the product's code follows.
public struct ProductCodeStandard: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A barcode of 13 digits.
    public static var ean13: Self { Self(rawValue: "ean13") }

    /// A barcode of 8 digits.
    public static var ean8: Self { Self(rawValue: "ean8") }

    /// A QR code.
    public static var qrCode: Self { Self(rawValue: "qrcode") }

    public static var knownValues: [Self] { [.ean13, .ean8, .qrCode] }
}
