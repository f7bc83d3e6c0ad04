// Generated from WeCom/Suite/Event/ProviderCorpRegistered.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company registered with WeCom through one of the provider's promotion packages. Contacts can be filled in with the
/// token of this push until it expires.
///
/// On the wire: `InfoType` `register_corp`.
public struct ProviderCorpRegisteredEvent: ProviderCorpHeader {
    /// The fields of ``ProviderCorpHeader``.
    public var providerCorpHeader: ProviderCorpHeaderFields

    /// The registration code that the company registered with.
    ///
    /// Wire name: `RegisterCode`.
    public var registerCode: String

    /// Access to the new company's contacts; absent when the promotion package does not ask for it.
    ///
    /// Wire name: `ContactSync`.
    public var contactSync: ContactSync?

    /// The member who registered the company, its first administrator.
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
        serviceCorpID: String, authCorpID: String, timestamp: UnixTime, registerCode: String,
        contactSync: ContactSync? = nil, user: AuthorizingUser? = nil, customState: String? = nil,
        templateID: String? = nil
    ) {
        providerCorpHeader = ProviderCorpHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.registerCode = registerCode
        self.contactSync = contactSync
        self.user = user
        self.customState = customState
        self.templateID = templateID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: ProviderCorpRegisteredEvent
        direction: inbound
        wire: xml
        match: InfoType=register_corp
        schema: WeCom/Suite/Event/ProviderCorpRegistered.json
        summary: A company registered with WeCom through one of the provider's promotion packages. Contacts can be \
        filled in with the token of this push until it expires.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerCorpHeader = ProviderCorpHeaderFields(blankFor: decoder)
        registerCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ServiceCorpId AuthCorpId TimeStamp InfoType RegisterCode ContactSync AuthUserInfo State TemplateId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerCorpHeader.serviceCorpID)
            case 1: decoder.read(&providerCorpHeader.authCorpID)
            case 2: decoder.read(&providerCorpHeader.timestamp)
            case 3: decoder.expect("register_corp")
            case 4: decoder.read(&registerCode)
            case 5: decoder.read(&contactSync)
            case 6: decoder.read(&user)
            case 7: decoder.read(&customState)
            default: decoder.read(&templateID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerCorpHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerCorpHeader.authCorpID)
        encoder.write("TimeStamp", providerCorpHeader.timestamp)
        encoder.write("InfoType", constant: "register_corp")
        encoder.write("RegisterCode", registerCode)
        encoder.write("ContactSync", contactSync)
        encoder.write("AuthUserInfo", user)
        encoder.write("State", customState)
        encoder.write("TemplateId", templateID)
        encoder.end()
    }

    /// Access to the new company's contacts; absent when the promotion package does not ask for it.
    public struct ContactSync: FieldGroup, Equatable {
        /// The token, a secret, for calls that write contacts.
        ///
        /// Wire name: `AccessToken`.
        public var accessToken: String?

        /// The seconds until the token expires.
        ///
        /// Wire name: `ExpiresIn`.
        public var expiresIn: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(accessToken: String? = nil, expiresIn: Int? = nil) {
            self.accessToken = accessToken
            self.expiresIn = expiresIn
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("AccessToken ExpiresIn")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&accessToken)
                default: decoder.read(&expiresIn)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("AccessToken", accessToken)
            encoder.write("ExpiresIn", expiresIn)
            encoder.end()
        }
    }

    /// The member who registered the company, its first administrator.
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
