// Generated from OfficialAccount/Event/GiftCardUserAccept.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user accepted a gift card that a friend had sent.
///
/// On the wire: `MsgType` `event`, `Event` `giftcard_user_accept`.
public struct GiftCardUserAcceptEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, pageID: String, orderID: String,
        isChatRoom: Bool, unionID: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        pageID = ""
        orderID = ""
        isChatRoom = false
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event PageId OrderId IsChatRoom UnionId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
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
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "giftcard_user_accept")
        encoder.write("PageId", pageID)
        encoder.write("OrderId", orderID)
        encoder.write("IsChatRoom", isChatRoom)
        encoder.write("UnionId", unionID)
        encoder.end()
    }
}
