// Generated from OpenPlatform/Account/Event/UserAuthorizationCancellation.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user who had let the mini program see information closed the WeChat account. The user's data have to be handled as
/// the law demands.
///
/// On the wire: `MsgType` `event`, `Event` `user_authorization_cancellation`.
public struct UserAuthorizationCancellation: AccountEventHeader, AuthorizationChange {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The fields of ``AuthorizationChange``.
    public var authorizationChange: AuthorizationChangeFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String? = nil,
        unionID: String? = nil, appID: String, revokeInfo: RevokedPermission? = nil, pluginID: String? = nil,
        openPid: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        authorizationChange = AuthorizationChangeFields(
            openID: openID, unionID: unionID, appID: appID, revokeInfo: revokeInfo, pluginID: pluginID,
            openPid: openPid)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: UserAuthorizationCancellation
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_authorization_cancellation
        schema: OpenPlatform/Account/Event/UserAuthorizationCancellation.json
        summary: A user who had let the mini program see information closed the WeChat account. The user's data \
        have to be handled as the law demands.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        authorizationChange = AuthorizationChangeFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OpenID|openid UnionID AppID|appid RevokeInfo PluginID \
            OpenPID
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_authorization_cancellation")
            case 5: decoder.read(&authorizationChange.openID)
            case 6: decoder.read(&authorizationChange.unionID)
            case 7: decoder.read(&authorizationChange.appID)
            case 8: decoder.read(&authorizationChange.revokeInfo)
            case 9: decoder.read(&authorizationChange.pluginID)
            default: decoder.read(&authorizationChange.openPid)
            }
        }
        decoder.end(reading, required: 0x9d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_authorization_cancellation")
        encoder.write("OpenID", authorizationChange.openID)
        encoder.write("UnionID", authorizationChange.unionID)
        encoder.write("AppID", authorizationChange.appID)
        encoder.write("RevokeInfo", authorizationChange.revokeInfo)
        encoder.write("PluginID", authorizationChange.pluginID)
        encoder.write("OpenPID", authorizationChange.openPid)
        encoder.end()
    }
}
