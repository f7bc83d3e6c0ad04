// Generated from OpenPlatform/Event/ComponentUnauthorizedPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An account withdrew its authorization of the third-party platform.
///
/// On the wire: `InfoType` `unauthorized`.
public struct ComponentUnauthorizedPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The app ID of the account.
    ///
    /// Wire name: `AuthorizerAppid`.
    public var authorizerAppID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime, authorizerAppID: String) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        authorizerAppID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType AuthorizerAppid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("unauthorized")
            default: decoder.read(&authorizerAppID)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "unauthorized")
        encoder.write("AuthorizerAppid", authorizerAppID)
        encoder.end()
    }
}
