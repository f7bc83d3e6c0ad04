// Generated from OfficialAccount/Event/GiftCardSendToFriend.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a gift card to a friend or a group, or got it back because nobody accepted it.
///
/// On the wire: `MsgType` `event`, `Event` `giftcard_send_to_friend`.
public struct GiftCardSendToFriendEvent: EventHeader {
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

    /// Whether the card was sent to a group chat.
    ///
    /// Wire name: `IsChatRoom`.
    public var isChatRoom: Bool

    /// Whether the card went back to the user because nobody accepted it within 24 hours.
    ///
    /// Wire name: `IsReturnBack`.
    public var isReturned: Bool?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, pageID: String, orderID: String,
        isChatRoom: Bool, isReturned: Bool? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.pageID = pageID
        self.orderID = orderID
        self.isChatRoom = isChatRoom
        self.isReturned = isReturned
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: GiftCardSendToFriendEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=giftcard_send_to_friend
        schema: OfficialAccount/Event/GiftCardSendToFriend.json
        summary: A user sent a gift card to a friend or a group, or got it back because nobody accepted it.
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
            ToUserName FromUserName CreateTime MsgType Event PageId OrderId IsChatRoom IsReturnBack
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("giftcard_send_to_friend")
            case 5: decoder.read(&pageID)
            case 6: decoder.read(&orderID)
            case 7: decoder.read(&isChatRoom)
            default: decoder.read(&isReturned)
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
        encoder.write("Event", constant: "giftcard_send_to_friend")
        encoder.write("PageId", pageID)
        encoder.write("OrderId", orderID)
        encoder.write("IsChatRoom", isChatRoom)
        encoder.write("IsReturnBack", isReturned, cdata: true)
        encoder.end()
    }
}
