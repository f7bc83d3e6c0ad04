// Generated from Channels/Event/ShopNicknameChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop has a new name.
///
/// On the wire: `MsgType` `event`, `Event` `set_shop_nickname`.
public struct ShopNicknameChanged: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, oldNickname: String,
        newNickname: String
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        appID = ""
        oldNickname = ""
        newNickname = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event appid old_nickname new_nickname")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
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
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "set_shop_nickname")
        encoder.write("appid", appID)
        encoder.write("old_nickname", oldNickname)
        encoder.write("new_nickname", newNickname)
        encoder.end()
    }
}
