// Generated from WeCom/Shared/ExternalPay.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``ExternalPayNotice``.
public struct ExternalPayNoticeFields: Sendable, Equatable {
    /// The kind of payment, such as `NORMALPAY`.
    ///
    /// Wire name: `notify_type`.
    public var paymentKind: String?

    /// The ID of the notice. A repeated notice carries the same.
    ///
    /// Wire name: `id`.
    public var id: String

    /// When the notice was made, by RFC 3339 with the time zone, such as `2025-06-19T10:27:44+08:00`.
    ///
    /// Wire name: `create_time`.
    public var createTime: String

    /// What the resource is: `encrypt-resource`.
    ///
    /// Wire name: `resource_type`.
    public var resourceType: String?

    /// The payment or the refund, encrypted.
    ///
    /// Wire name: `resource`.
    public var resource: EncryptedResource

    /// What happened in words, for people.
    ///
    /// Wire name: `summary`.
    public var summary: String?

    /// Creates a value of its fields.
    public init(
        paymentKind: String? = nil, id: String, createTime: String, resourceType: String? = nil,
        resource: EncryptedResource, summary: String? = nil
    ) {
        self.paymentKind = paymentKind
        self.id = id
        self.createTime = createTime
        self.resourceType = resourceType
        self.resource = resource
        self.summary = summary
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        createTime = ""
        resource = .init(blankFor: decoder)
    }
}

/// A notice of the application for payments from outside the company. The payment itself is encrypted in it.
public protocol ExternalPayNotice: Message {
    /// Its fields together.
    var externalPayNotice: ExternalPayNoticeFields { get set }
}

extension ExternalPayNotice {
    /// The kind of payment, such as `NORMALPAY`.
    ///
    /// Wire name: `notify_type`.
    public var paymentKind: String? {
        get { externalPayNotice.paymentKind }
        set { externalPayNotice.paymentKind = newValue }
    }

    /// The ID of the notice. A repeated notice carries the same.
    ///
    /// Wire name: `id`.
    public var id: String {
        get { externalPayNotice.id }
        set { externalPayNotice.id = newValue }
    }

    /// When the notice was made, by RFC 3339 with the time zone, such as `2025-06-19T10:27:44+08:00`.
    ///
    /// Wire name: `create_time`.
    public var createTime: String {
        get { externalPayNotice.createTime }
        set { externalPayNotice.createTime = newValue }
    }

    /// What the resource is: `encrypt-resource`.
    ///
    /// Wire name: `resource_type`.
    public var resourceType: String? {
        get { externalPayNotice.resourceType }
        set { externalPayNotice.resourceType = newValue }
    }

    /// The payment or the refund, encrypted.
    ///
    /// Wire name: `resource`.
    public var resource: EncryptedResource {
        get { externalPayNotice.resource }
        set { externalPayNotice.resource = newValue }
    }

    /// What happened in words, for people.
    ///
    /// Wire name: `summary`.
    public var summary: String? {
        get { externalPayNotice.summary }
        set { externalPayNotice.summary = newValue }
    }
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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(algorithm: String, cipherText: String, nonce: String, associatedData: String? = nil) {
        self.algorithm = algorithm
        self.cipherText = cipherText
        self.nonce = nonce
        self.associatedData = associatedData
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        algorithm = ""
        cipherText = ""
        nonce = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("algorithm ciphertext nonce associated_data")
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
        encoder.begin(unknownFields)
        encoder.write("algorithm", algorithm)
        encoder.write("ciphertext", cipherText)
        encoder.write("nonce", nonce)
        encoder.write("associated_data", associatedData)
        encoder.end()
    }
}
