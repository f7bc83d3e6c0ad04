// Generated from OpenPlatform/Event/WxaWxVerifyPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A mini program's certification expires in 60 or 30 days, or today.
///
/// On the wire: `InfoType` `notify_3rd_wxa_wxverify`.
public struct WxaWxVerifyPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The mini program's app ID.
    ///
    /// Wire name: `appid`.
    public var miniProgramAppID: String

    /// When it expires.
    ///
    /// Wire name: `expired`.
    public var expirationTime: UnixTime

    /// The reminder as text for people.
    ///
    /// Wire name: `message`.
    public var message: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, createTime: UnixTime, miniProgramAppID: String, expirationTime: UnixTime, message: String? = nil
    ) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.miniProgramAppID = miniProgramAppID
        self.expirationTime = expirationTime
        self.message = message
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: WxaWxVerifyPush
        direction: inbound
        wire: xml
        match: InfoType=notify_3rd_wxa_wxverify
        schema: OpenPlatform/Event/WxaWxVerifyPush.json
        summary: A mini program's certification expires in 60 or 30 days, or today.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        miniProgramAppID = ""
        expirationTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType appid expired message")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_3rd_wxa_wxverify")
            case 3: decoder.read(&miniProgramAppID)
            case 4: decoder.read(&expirationTime)
            default: decoder.read(&message)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_3rd_wxa_wxverify")
        encoder.write("appid", miniProgramAppID)
        encoder.write("expired", expirationTime)
        encoder.write("message", message)
        encoder.end()
    }
}
