// Generated from OpenPlatform/Shared/Registration.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The kind of a company's code.
public struct CompanyCodeType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The unified social credit code, of 18 characters.
    public static var unifiedSocialCredit: Self { Self(rawValue: 1) }

    /// The organization code, of 9 characters and a hyphen.
    public static var organization: Self { Self(rawValue: 2) }

    /// The number of the business licence, of 15 digits.
    public static var businessLicence: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.unifiedSocialCredit, .organization, .businessLicence] }
}

/// What a third-party platform told of a company.
public struct CompanyRegistration: FieldGroup, Equatable {
    /// The company's name, as it is registered; absent for a person.
    ///
    /// Wire name: `name`.
    public var name: String?

    /// The company's code; absent for a person.
    ///
    /// Wire name: `code`.
    public var code: String?

    /// The kind of the company's code; absent for a person.
    ///
    /// Wire name: `code_type`.
    public var codeType: CompanyCodeType?

    /// The WeChat ID of the company's legal representative; absent for a person.
    ///
    /// Wire name: `legal_persona_wechat`.
    public var legalRepresentativeWeChatID: String?

    /// The name of the company's legal representative; absent for a person.
    ///
    /// Wire name: `legal_persona_name`.
    public var legalRepresentativeName: String?

    /// The phone number of the third-party platform.
    ///
    /// Wire name: `component_phone`.
    public var platformPhoneNumber: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String? = nil, code: String? = nil, codeType: CompanyCodeType? = nil,
        legalRepresentativeWeChatID: String? = nil, legalRepresentativeName: String? = nil,
        platformPhoneNumber: String? = nil
    ) {
        self.name = name
        self.code = code
        self.codeType = codeType
        self.legalRepresentativeWeChatID = legalRepresentativeWeChatID
        self.legalRepresentativeName = legalRepresentativeName
        self.platformPhoneNumber = platformPhoneNumber
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("name code code_type legal_persona_wechat legal_persona_name component_phone")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&code)
            case 2: decoder.read(&codeType)
            case 3: decoder.read(&legalRepresentativeWeChatID)
            case 4: decoder.read(&legalRepresentativeName)
            default: decoder.read(&platformPhoneNumber)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("name", name)
        encoder.write("code", code)
        encoder.write("code_type", codeType)
        encoder.write("legal_persona_wechat", legalRepresentativeWeChatID)
        encoder.write("legal_persona_name", legalRepresentativeName)
        encoder.write("component_phone", platformPhoneNumber)
        encoder.end()
    }
}
