// Generated from OpenPlatform/Account/Event/UserInfoModified.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat removed a risky nickname or avatar of a user who had let the mini program see them in the last 30 days. Renew
/// or delete stored copies.
///
/// On the wire: `MsgType` `event`, `Event` `user_info_modified`.
public struct UserInfoModified: AccountEventHeader, AuthorizationChange {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who WeChat names as the sender: often a system account. Some pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The OpenID of the user; some pushes leave it out.
    ///
    /// Wire name: `OpenID`.
    public var openID: String?

    /// The UnionID of the user, when the mini program belongs to an open platform account.
    ///
    /// Wire name: `UnionID`.
    public var unionID: String?

    /// The AppID of the mini program.
    ///
    /// Wire name: `AppID`.
    public var appID: String

    /// What the user no longer lets it see; expected in the event of the revocation alone.
    ///
    /// Wire name: `RevokeInfo`.
    public var revokeInfo: RevokedPermission?

    /// The AppID of the plug-in, when the user had let a plug-in see the information.
    ///
    /// Wire name: `PluginID`.
    public var pluginID: String?

    /// The user's ID with that plug-in.
    ///
    /// Wire name: `OpenPID`.
    public var openPid: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String? = nil,
        unionID: String? = nil, appID: String, revokeInfo: RevokedPermission? = nil, pluginID: String? = nil,
        openPid: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.openID = openID
        self.unionID = unionID
        self.appID = appID
        self.revokeInfo = revokeInfo
        self.pluginID = pluginID
        self.openPid = openPid
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: UserInfoModified
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_info_modified
        schema: OpenPlatform/Account/Event/UserInfoModified.json
        summary: WeChat removed a risky nickname or avatar of a user who had let the mini program see them in the \
        last 30 days. Renew or delete stored copies.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event OpenID|openid UnionID AppID|appid RevokeInfo PluginID \
        OpenPID
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        appID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_info_modified")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&unionID)
            case 7: decoder.read(&appID)
            case 8: decoder.read(&revokeInfo)
            case 9: decoder.read(&pluginID)
            default: decoder.read(&openPid)
            }
        }
        decoder.end(reading, required: 0x9d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_info_modified")
        encoder.write("OpenID", openID)
        encoder.write("UnionID", unionID)
        encoder.write("AppID", appID)
        encoder.write("RevokeInfo", revokeInfo)
        encoder.write("PluginID", pluginID)
        encoder.write("OpenPID", openPid)
        encoder.end()
    }
}
