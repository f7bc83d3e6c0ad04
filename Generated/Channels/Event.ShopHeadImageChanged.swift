// Generated from Channels/Event/ShopHeadImageChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop has a new picture.
///
/// On the wire: `MsgType` `event`, `Event` `set_shop_headimg`.
public struct ShopHeadImageChanged: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, oldImageURL: String,
        newImageURL: String
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        appID = ""
        oldImageURL = ""
        newImageURL = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event appid old_head_img_url new_head_img_url
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
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
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "set_shop_headimg")
        encoder.write("appid", appID)
        encoder.write("old_head_img_url", oldImageURL)
        encoder.write("new_head_img_url", newImageURL)
        encoder.end()
    }
}
