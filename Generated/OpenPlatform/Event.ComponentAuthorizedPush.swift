// Generated from OpenPlatform/Event/ComponentAuthorizedPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An account authorized the third-party platform.
///
/// On the wire: `InfoType` `authorized`.
public struct ComponentAuthorizedPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The app ID of the account.
    ///
    /// Wire name: `AuthorizerAppid`.
    public var authorizerAppID: String

    /// Exchanges for the account's access token, once.
    ///
    /// Wire name: `AuthorizationCode`.
    public var authorizationCode: String

    /// When the code expires.
    ///
    /// Wire name: `AuthorizationCodeExpiredTime`.
    public var authorizationCodeExpirationTime: UnixTime

    /// The pre-authorization code with which the account was asked; absent in older pushes.
    ///
    /// Wire name: `PreAuthCode`.
    public var preAuthorizationCode: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, createTime: UnixTime, authorizerAppID: String, authorizationCode: String,
        authorizationCodeExpirationTime: UnixTime, preAuthorizationCode: String? = nil
    ) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.authorizerAppID = authorizerAppID
        self.authorizationCode = authorizationCode
        self.authorizationCodeExpirationTime = authorizationCodeExpirationTime
        self.preAuthorizationCode = preAuthorizationCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: ComponentAuthorizedPush
        direction: inbound
        wire: xml
        match: InfoType=authorized
        schema: OpenPlatform/Event/ComponentAuthorizedPush.json
        summary: An account authorized the third-party platform.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        authorizerAppID = ""
        authorizationCode = ""
        authorizationCodeExpirationTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            AppId CreateTime InfoType AuthorizerAppid AuthorizationCode AuthorizationCodeExpiredTime PreAuthCode
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("authorized")
            case 3: decoder.read(&authorizerAppID)
            case 4: decoder.read(&authorizationCode)
            case 5: decoder.read(&authorizationCodeExpirationTime)
            default: decoder.read(&preAuthorizationCode)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "authorized")
        encoder.write("AuthorizerAppid", authorizerAppID)
        encoder.write("AuthorizationCode", authorizationCode)
        encoder.write("AuthorizationCodeExpiredTime", authorizationCodeExpirationTime)
        encoder.write("PreAuthCode", preAuthorizationCode)
        encoder.end()
    }
}
