// Generated from OpenPlatform/Event/ThirdFastRegisterPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The registration of a mini program for a company or a person, which the third-party platform had asked for, ended.
///
/// On the wire: `InfoType` `notify_third_fasteregister`.
public struct ThirdFastRegisterPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The app ID of the new mini program; absent on failure.
    ///
    /// Wire name: `appid`.
    public var miniProgramAppID: String?

    /// 0 for success, else an error code.
    ///
    /// Wire name: `status`.
    public var status: Int

    /// Exchanges for the mini program's access token; absent on failure.
    ///
    /// Wire name: `auth_code`.
    public var authorizationCode: String?

    /// The result in words.
    ///
    /// Wire name: `msg`.
    public var message: String?

    /// What the third-party platform had told of the company or the person.
    ///
    /// Wire name: `info`.
    public var registration: Registration

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, createTime: UnixTime, miniProgramAppID: String? = nil, status: Int,
        authorizationCode: String? = nil, message: String? = nil, registration: Registration
    ) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.miniProgramAppID = miniProgramAppID
        self.status = status
        self.authorizationCode = authorizationCode
        self.message = message
        self.registration = registration
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: ThirdFastRegisterPush
        direction: inbound
        wire: xml
        match: InfoType=notify_third_fasteregister
        schema: OpenPlatform/Event/ThirdFastRegisterPush.json
        summary: The registration of a mini program for a company or a person, which the third-party platform had \
        asked for, ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        status = 0
        registration = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType appid status auth_code msg info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_third_fasteregister")
            case 3: decoder.read(&miniProgramAppID)
            case 4: decoder.read(&status)
            case 5: decoder.read(&authorizationCode)
            case 6: decoder.read(&message)
            default: decoder.read(required: &registration)
            }
        }
        decoder.end(reading, required: 0x97, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_third_fasteregister")
        encoder.write("appid", miniProgramAppID)
        encoder.write("status", status)
        encoder.write("auth_code", authorizationCode)
        encoder.write("msg", message)
        encoder.write("info", registration)
        encoder.end()
    }

    /// What the third-party platform had told of the company or the person.
    public struct Registration: FieldGroup, Equatable {
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

        /// The person's WeChat ID; absent for a company.
        ///
        /// Wire name: `wxuser`.
        public var personWeChatID: String?

        /// The person's name; absent for a company.
        ///
        /// Wire name: `idname`.
        public var personName: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            name: String? = nil, code: String? = nil, codeType: CompanyCodeType? = nil,
            legalRepresentativeWeChatID: String? = nil, legalRepresentativeName: String? = nil,
            platformPhoneNumber: String? = nil, personWeChatID: String? = nil, personName: String? = nil
        ) {
            self.name = name
            self.code = code
            self.codeType = codeType
            self.legalRepresentativeWeChatID = legalRepresentativeWeChatID
            self.legalRepresentativeName = legalRepresentativeName
            self.platformPhoneNumber = platformPhoneNumber
            self.personWeChatID = personWeChatID
            self.personName = personName
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                name code code_type legal_persona_wechat legal_persona_name component_phone wxuser idname
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&name)
                case 1: decoder.read(&code)
                case 2: decoder.read(&codeType)
                case 3: decoder.read(&legalRepresentativeWeChatID)
                case 4: decoder.read(&legalRepresentativeName)
                case 5: decoder.read(&platformPhoneNumber)
                case 6: decoder.read(&personWeChatID)
                default: decoder.read(&personName)
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
            encoder.write("wxuser", personWeChatID)
            encoder.write("idname", personName)
            encoder.end()
        }
    }
}
