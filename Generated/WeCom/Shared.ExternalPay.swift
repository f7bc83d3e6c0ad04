// Generated from WeCom/Shared/ExternalPay.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A notice of the application for payments from outside the company. The payment itself is encrypted in it.
public protocol ExternalPayNotice: Message {
    /// The kind of payment, such as `NORMALPAY`.
    ///
    /// Wire name: `notify_type`.
    var paymentKind: String? { get }

    /// The ID of the notice. A repeated notice carries the same.
    ///
    /// Wire name: `id`.
    var id: String { get }

    /// When the notice was made, by RFC 3339 with the time zone, such as `2025-06-19T10:27:44+08:00`.
    ///
    /// Wire name: `create_time`.
    var createTime: String { get }

    /// What the resource is: `encrypt-resource`.
    ///
    /// Wire name: `resource_type`.
    var resourceType: String? { get }

    /// The payment or the refund, encrypted.
    ///
    /// Wire name: `resource`.
    var resource: EncryptedResource { get }

    /// What happened in words, for people.
    ///
    /// Wire name: `summary`.
    var summary: String? { get }
}

/// A JSON object, encrypted under the application's EncodingAESKey.
public struct EncryptedResource: FieldGroup, Equatable {
    /// The cipher: `AEAD_AES_256_GCM`.
    ///
    /// Wire name: `algorithm`.
    public var algorithm: String

    /// The cipher text and the authentication tag of 16 bytes that ends it, in Base64.
    ///
    /// Wire name: `ciphertext`.
    public var cipherText: String

    /// The nonce of the cipher.
    ///
    /// Wire name: `nonce`.
    public var nonce: String

    /// The data that the cipher authenticates beside the text; empty or absent when there is none.
    ///
    /// Wire name: `associated_data`.
    public var associatedData: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(algorithm: String, cipherText: String, nonce: String, associatedData: String? = nil) {
        self.algorithm = algorithm
        self.cipherText = cipherText
        self.nonce = nonce
        self.associatedData = associatedData
        unknownFields = UnknownFields()
    }

    private static var fieldNames: FieldNames { "algorithm ciphertext nonce associated_data" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        algorithm = ""
        cipherText = ""
        nonce = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&algorithm)
            case 1: decoder.read(&cipherText)
            case 2: decoder.read(&nonce)
            default: decoder.read(&associatedData)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("algorithm", algorithm)
        encoder.write("ciphertext", cipherText)
        encoder.write("nonce", nonce)
        encoder.write("associated_data", associatedData)
        encoder.end()
    }
}
