// Generated from Channels/Event/ShopNicknameChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop has a new name.
///
/// On the wire: `MsgType` `event`, `Event` `set_shop_nickname`.
public struct ShopNicknameChanged: EventHeader {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The shop's app ID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The name before.
    ///
    /// Wire name: `old_nickname`.
    public var oldNickname: String

    /// The name now.
    ///
    /// Wire name: `new_nickname`.
    public var newNickname: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, oldNickname: String,
        newNickname: String
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.appID = appID
        self.oldNickname = oldNickname
        self.newNickname = newNickname
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ShopNicknameChanged
        direction: inbound
        wire: json
        match: MsgType=event Event=set_shop_nickname
        schema: Channels/Event/ShopNicknameChanged.json
        summary: The shop has a new name.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event appid old_nickname new_nickname
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        appID = ""
        oldNickname = ""
        newNickname = ""
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
            case 4: decoder.expect("set_shop_nickname")
            case 5: decoder.read(&appID)
            case 6: decoder.read(&oldNickname)
            default: decoder.read(&newNickname)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "set_shop_nickname")
        encoder.write("appid", appID)
        encoder.write("old_nickname", oldNickname)
        encoder.write("new_nickname", newNickname)
        encoder.end()
    }
}
