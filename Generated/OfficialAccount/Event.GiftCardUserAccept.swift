// Generated from OfficialAccount/Event/GiftCardUserAccept.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user accepted a gift card that a friend had sent.
///
/// On the wire: `MsgType` `event`, `Event` `giftcard_user_accept`.
public struct GiftCardUserAcceptEvent: EventHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The user's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The ID of the gift card shelf that the card was bought from.
    ///
    /// Wire name: `PageId`.
    public var pageID: String

    /// The order's ID.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// Whether the card had been sent to a group chat.
    ///
    /// Wire name: `IsChatRoom`.
    public var isChatRoom: Bool

    /// The user's UnionID, when the account is bound to an Open Platform account.
    ///
    /// Wire name: `UnionId`.
    public var unionID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, pageID: String, orderID: String,
        isChatRoom: Bool, unionID: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.pageID = pageID
        self.orderID = orderID
        self.isChatRoom = isChatRoom
        self.unionID = unionID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: GiftCardUserAcceptEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=giftcard_user_accept
        schema: OfficialAccount/Event/GiftCardUserAccept.json
        summary: A user accepted a gift card that a friend had sent.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event PageId OrderId IsChatRoom UnionId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        pageID = ""
        orderID = ""
        isChatRoom = false
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
            case 4: decoder.expect("giftcard_user_accept")
            case 5: decoder.read(&pageID)
            case 6: decoder.read(&orderID)
            case 7: decoder.read(&isChatRoom)
            default: decoder.read(&unionID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "giftcard_user_accept")
        encoder.write("PageId", pageID)
        encoder.write("OrderId", orderID)
        encoder.write("IsChatRoom", isChatRoom)
        encoder.write("UnionId", unionID)
        encoder.end()
    }
}
