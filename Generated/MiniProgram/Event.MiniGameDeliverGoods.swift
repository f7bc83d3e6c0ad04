// Generated from MiniProgram/Event/MiniGameDeliverGoods.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A player took a gift of a mini game, in the game circle or elsewhere in WeChat: deliver its goods, once for each
/// order, and answer with `MiniGameAckReply`. WeChat tries again after any other code, and stops the gift after many
/// failures.
///
/// On the wire: `MsgType` `event`, `Event` `minigame_deliver_goods`.
public struct MiniGameDeliverGoodsEvent: MiniGameEventHeader {
    /// The fields of ``MiniGameEventHeader``.
    public var miniGameEventHeader: MiniGameEventHeaderFields

    /// What is to be delivered.
    ///
    /// Wire name: `MiniGame`.
    public var delivery: Delivery

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String? = nil, fromUserName: String? = nil, createTime: UnixTime, delivery: Delivery) {
        miniGameEventHeader = MiniGameEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.delivery = delivery
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: MiniGameDeliverGoodsEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=minigame_deliver_goods
        schema: MiniProgram/Event/MiniGameDeliverGoods.json
        summary: A player took a gift of a mini game, in the game circle or elsewhere in WeChat: deliver its \
        goods, once for each order, and answer with `MiniGameAckReply`. WeChat tries again after any other code, \
        and stops the gift after many failures.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniGameEventHeader = MiniGameEventHeaderFields(blankFor: decoder)
        delivery = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event MiniGame")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniGameEventHeader.toUserName)
            case 1: decoder.read(&miniGameEventHeader.fromUserName)
            case 2: decoder.read(&miniGameEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("minigame_deliver_goods")
            default: decoder.read(required: &delivery)
            }
        }
        decoder.end(reading, required: 0x3c, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniGameEventHeader.toUserName)
        encoder.write("FromUserName", miniGameEventHeader.fromUserName)
        encoder.write("CreateTime", miniGameEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "minigame_deliver_goods")
        encoder.write("MiniGame", delivery)
        encoder.end()
    }

    /// The zone of a mini game in which a player plays.
    public struct Zone: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// On iOS.
        public static var iOS: Self { Self(rawValue: 1001) }

        /// On Android or a PC.
        public static var androidAndPC: Self { Self(rawValue: 2001) }

        public static var knownValues: [Self] { [.iOS, .androidAndPC] }
    }

    /// The occasion of a gift of a mini game.
    public struct GiftType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Logging in, day by day.
        public static var dailyLogin: Self { Self(rawValue: 1) }

        /// The weekend.
        public static var weekend: Self { Self(rawValue: 2) }

        /// A campaign for a new version.
        public static var versionUpdate: Self { Self(rawValue: 3) }

        /// A task of the game circle.
        public static var gameCircleTask: Self { Self(rawValue: 4) }

        /// Five minutes of play, day by day.
        public static var onlineForFiveMinutes: Self { Self(rawValue: 6) }

        /// Creating for the game circle.
        public static var gameCircleCreation: Self { Self(rawValue: 8) }

        /// For players who pay.
        public static var payingUser: Self { Self(rawValue: 9) }

        /// The daily draw of the game circle.
        public static var gameCircleDraw: Self { Self(rawValue: 11) }

        /// For players who paid and stayed away.
        public static var payingUserRecall: Self { Self(rawValue: 13) }

        /// A draw among the comments in the game circle.
        public static var gameCircleCommentDraw: Self { Self(rawValue: 14) }

        /// Goods that a friend gave.
        public static var fromFriend: Self { Self(rawValue: 18) }

        /// For giving goods to a friend.
        public static var givingTask: Self { Self(rawValue: 19) }

        /// A contest.
        public static var arena: Self { Self(rawValue: 20) }

        /// For players whom an advertisement brought.
        public static var advertisement: Self { Self(rawValue: 21) }

        /// Signing in at the game circle, day by day.
        public static var gameCircleSignIn: Self { Self(rawValue: 22) }

        /// For players on a PC.
        public static var pc: Self { Self(rawValue: 23) }

        public static var knownValues: [Self] {
            [
                .dailyLogin, .weekend, .versionUpdate, .gameCircleTask, .onlineForFiveMinutes, .gameCircleCreation,
                .payingUser, .gameCircleDraw, .payingUserRecall, .gameCircleCommentDraw, .fromFriend, .givingTask,
                .arena, .advertisement, .gameCircleSignIn, .pc,
            ]
        }
    }

    /// Goods of a mini game, and how many of them.
    public struct Goods: FieldGroup, Equatable {
        /// The ID of the goods.
        ///
        /// Wire name: `Id`.
        public var id: String

        /// How many.
        ///
        /// Wire name: `Num`.
        public var count: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(id: String, count: Int) {
            self.id = id
            self.count = count
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            id = ""
            count = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Id Num")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&id)
                default: decoder.read(&count)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Id", id, cdata: false)
            encoder.write("Num", count)
            encoder.end()
        }
    }

    /// What is to be delivered.
    public struct Delivery: FieldGroup, Equatable {
        /// The order's ID: deliver once for each.
        ///
        /// Wire name: `OrderId`.
        public var orderID: String

        /// Whether it is a preview, for a test.
        ///
        /// Wire name: `IsPreview`.
        public var isPreview: Bool?

        /// The player's OpenID.
        ///
        /// Wire name: `ToUserOpenid`.
        public var toUserOpenID: String

        /// Where the player plays.
        ///
        /// Wire name: `Zone`.
        public var zone: Zone?

        /// The occasion of the gift.
        ///
        /// Wire name: `GiftTypeId`.
        public var giftType: GiftType?

        /// The gift's ID, as the console shows it.
        ///
        /// Wire name: `GiftId`.
        public var giftID: String?

        /// When the player took the gift.
        ///
        /// Wire name: `SendTime`.
        public var sendTime: UnixTime?

        /// The goods.
        ///
        /// Wire name: `GoodsList`.
        public var goods: [Goods]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            orderID: String, isPreview: Bool? = nil, toUserOpenID: String, zone: Zone? = nil, giftType: GiftType? = nil,
            giftID: String? = nil, sendTime: UnixTime? = nil, goods: [Goods] = []
        ) {
            self.orderID = orderID
            self.isPreview = isPreview
            self.toUserOpenID = toUserOpenID
            self.zone = zone
            self.giftType = giftType
            self.giftID = giftID
            self.sendTime = sendTime
            self.goods = goods
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderID = ""
            toUserOpenID = ""
            goods = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("OrderId IsPreview ToUserOpenid Zone GiftTypeId GiftId SendTime GoodsList*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderID)
                case 1: decoder.read(flag: &isPreview)
                case 2: decoder.read(&toUserOpenID)
                case 3: decoder.read(&zone)
                case 4: decoder.read(&giftType)
                case 5: decoder.read(&giftID)
                case 6: decoder.read(&sendTime)
                default: decoder.read(oneOf: &goods)
                }
            }
            decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("OrderId", orderID, cdata: false)
            encoder.write("IsPreview", flag: isPreview)
            encoder.write("ToUserOpenid", toUserOpenID, cdata: false)
            encoder.write("Zone", zone)
            encoder.write("GiftTypeId", giftType)
            encoder.write("GiftId", giftID, cdata: false)
            encoder.write("SendTime", sendTime)
            encoder.write("GoodsList", siblings: goods, isRequired: false)
            encoder.end()
        }
    }
}
