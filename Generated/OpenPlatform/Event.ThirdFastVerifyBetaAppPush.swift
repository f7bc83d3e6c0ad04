// Generated from OpenPlatform/Event/ThirdFastVerifyBetaAppPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The certification that makes a trial mini program a regular one ended.
///
/// On the wire: `InfoType` `notify_third_fastverifybetaapp`.
public struct ThirdFastVerifyBetaAppPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The mini program's app ID; absent on failure.
    ///
    /// Wire name: `appid`.
    public var miniProgramAppID: String?

    /// 0 for success, else an error code.
    ///
    /// Wire name: `status`.
    public var status: Int

    /// The result in words.
    ///
    /// Wire name: `msg`.
    public var message: String?

    /// What the third-party platform had told of the company.
    ///
    /// Wire name: `info`.
    public var registration: CompanyRegistration

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, createTime: UnixTime, miniProgramAppID: String? = nil, status: Int, message: String? = nil,
        registration: CompanyRegistration
    ) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.miniProgramAppID = miniProgramAppID
        self.status = status
        self.message = message
        self.registration = registration
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: ThirdFastVerifyBetaAppPush
        direction: inbound
        wire: xml
        match: InfoType=notify_third_fastverifybetaapp
        schema: OpenPlatform/Event/ThirdFastVerifyBetaAppPush.json
        summary: The certification that makes a trial mini program a regular one ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        status = 0
        registration = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType appid status msg info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_third_fastverifybetaapp")
            case 3: decoder.read(&miniProgramAppID)
            case 4: decoder.read(&status)
            case 5: decoder.read(&message)
            default: decoder.read(required: &registration)
            }
        }
        decoder.end(reading, required: 0x57, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_third_fastverifybetaapp")
        encoder.write("appid", miniProgramAppID)
        encoder.write("status", status)
        encoder.write("msg", message)
        encoder.write("info", registration)
        encoder.end()
    }
}
