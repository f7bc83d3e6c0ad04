// Generated from Channels/Event/ShopHeadImageChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop has a new picture.
///
/// On the wire: `MsgType` `event`, `Event` `set_shop_headimg`.
public struct ShopHeadImageChanged: EventHeader {
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

    /// The picture before.
    ///
    /// Wire name: `old_head_img_url`.
    public var oldImageURL: String

    /// The picture now.
    ///
    /// Wire name: `new_head_img_url`.
    public var newImageURL: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, oldImageURL: String,
        newImageURL: String
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.appID = appID
        self.oldImageURL = oldImageURL
        self.newImageURL = newImageURL
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ShopHeadImageChanged
        direction: inbound
        wire: json
        match: MsgType=event Event=set_shop_headimg
        schema: Channels/Event/ShopHeadImageChanged.json
        summary: The shop has a new picture.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event appid old_head_img_url new_head_img_url
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        appID = ""
        oldImageURL = ""
        newImageURL = ""
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
            case 4: decoder.expect("set_shop_headimg")
            case 5: decoder.read(&appID)
            case 6: decoder.read(&oldImageURL)
            default: decoder.read(&newImageURL)
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
        encoder.write("Event", constant: "set_shop_headimg")
        encoder.write("appid", appID)
        encoder.write("old_head_img_url", oldImageURL)
        encoder.write("new_head_img_url", newImageURL)
        encoder.end()
    }
}
