// Generated from OfficialAccount/Event/UserInfoModified.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat removed a risky nickname or avatar of a user who authorised the account in the last 30 days. Renew or delete
/// stored copies.
///
/// On the wire: `MsgType` `event`, `Event` `user_info_modified`.
public struct UserInfoModifiedEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The OpenID of the user; some pushes leave it out.
    ///
    /// Wire name: `OpenID`.
    public var openID: String?

    /// The UnionID of the user, when the account belongs to an open platform account.
    ///
    /// Wire name: `UnionID`.
    public var unionID: String?

    /// The AppID of the account.
    ///
    /// Wire name: `AppID`.
    public var appID: String

    /// What was revoked; not expected in this event.
    ///
    /// Wire name: `RevokeInfo`.
    public var revokeInfo: RevokedInformation?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String? = nil,
        unionID: String? = nil, appID: String, revokeInfo: RevokedInformation? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.unionID = unionID
        self.appID = appID
        self.revokeInfo = revokeInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserInfoModifiedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_info_modified
        schema: OfficialAccount/Event/UserInfoModified.json
        summary: WeChat removed a risky nickname or avatar of a user who authorised the account in the last 30 \
        days. Renew or delete stored copies.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        appID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OpenID|openid UnionID AppID|appid RevokeInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_info_modified")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&unionID)
            case 7: decoder.read(&appID)
            default: decoder.read(&revokeInfo)
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
        encoder.write("Event", constant: "user_info_modified")
        encoder.write("OpenID", openID)
        encoder.write("UnionID", unionID)
        encoder.write("AppID", appID)
        encoder.write("RevokeInfo", revokeInfo)
        encoder.end()
    }
}
