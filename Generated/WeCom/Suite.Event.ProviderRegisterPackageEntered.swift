// Generated from WeCom/Suite/Event/ProviderRegisterPackageEntered.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Someone scanned the QR code of one of the provider's promotion packages and entered it with a company.
///
/// On the wire: `InfoType` `enter_register_package`.
public struct ProviderRegisterPackageEnteredEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

    /// The registration code that the QR code carries.
    ///
    /// Wire name: `RegisterCode`.
    public var registerCode: String

    /// The member who scanned the code.
    ///
    /// Wire name: `AuthUserInfo`.
    public var user: AuthorizingUser?

    /// The value that the provider gave when it made the code; absent when it gave none.
    ///
    /// Wire name: `State`.
    public var customState: String?

    /// The promotion package.
    ///
    /// Wire name: `TemplateId`.
    public var templateID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, registerCode: String,
        user: AuthorizingUser? = nil, customState: String? = nil, templateID: String? = nil
    ) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.registerCode = registerCode
        self.user = user
        self.customState = customState
        self.templateID = templateID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: ProviderRegisterPackageEnteredEvent
        direction: inbound
        wire: xml
        match: InfoType=enter_register_package
        schema: WeCom/Suite/Event/ProviderRegisterPackageEntered.json
        summary: Someone scanned the QR code of one of the provider's promotion packages and entered it with a \
        company.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        registerCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ServiceCorpId AuthCorpId TimeStamp InfoType RegisterCode AuthUserInfo State TemplateId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
            case 3: decoder.expect("enter_register_package")
            case 4: decoder.read(&registerCode)
            case 5: decoder.read(&user)
            case 6: decoder.read(&customState)
            default: decoder.read(&templateID)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerHeader.authCorpID)
        encoder.write("TimeStamp", providerHeader.timestamp)
        encoder.write("InfoType", constant: "enter_register_package")
        encoder.write("RegisterCode", registerCode)
        encoder.write("AuthUserInfo", user)
        encoder.write("State", customState)
        encoder.write("TemplateId", templateID)
        encoder.end()
    }

    /// The member who scanned the code.
    public struct AuthorizingUser: FieldGroup, Equatable {
        /// The UserID in the company.
        ///
        /// Wire name: `UserId`.
        public var userID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(userID: String? = nil) {
            self.userID = userID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("UserId")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&userID)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("UserId", userID)
            encoder.end()
        }
    }
}
