// Generated from OpenPlatform/Event/ComponentUnauthorizedPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An account withdrew its authorization of the third-party platform.
///
/// On the wire: `InfoType` `unauthorized`.
public struct ComponentUnauthorizedPush: PushHeader {
    /// The app ID of the third-party platform.
    ///
    /// Wire name: `AppId`.
    public var appID: String

    /// When WeChat made the push.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The app ID of the account.
    ///
    /// Wire name: `AuthorizerAppid`.
    public var authorizerAppID: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime, authorizerAppID: String) {
        self.appID = appID
        self.createTime = createTime
        self.authorizerAppID = authorizerAppID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: ComponentUnauthorizedPush
        direction: inbound
        wire: xml
        match: InfoType=unauthorized
        schema: OpenPlatform/Event/ComponentUnauthorizedPush.json
        summary: An account withdrew its authorization of the third-party platform.
        """
    }

    private static var fieldNames: FieldNames { "AppId CreateTime InfoType AuthorizerAppid" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        appID = ""
        createTime = 0
        authorizerAppID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&appID)
            case 1: decoder.read(&createTime)
            case 2: decoder.expect("unauthorized")
            default: decoder.read(&authorizerAppID)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("AppId", appID)
        encoder.write("CreateTime", createTime)
        encoder.write("InfoType", constant: "unauthorized")
        encoder.write("AuthorizerAppid", authorizerAppID)
        encoder.end()
    }
}
