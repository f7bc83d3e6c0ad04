// Generated from WeCom/CustomerService/Event/KfEnterSession.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer opened the chat with a customer-service account.
///
/// On the wire: `msgtype` `event`, `event/event_type` `enter_session`.
public struct KfEnterSessionEvent: KfEventHeader {
    /// The fields of ``KfEventHeader``.
    public var kfEventHeader: KfEventHeaderFields

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: String, sendTime: UnixTime, origin: KfOrigin, event: Event) {
        kfEventHeader = KfEventHeaderFields(msgID: msgID, sendTime: sendTime, origin: origin)
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfEnterSessionEvent
        direction: inbound
        wire: json
        match: msgtype=event event/event_type=enter_session
        schema: WeCom/CustomerService/Event/KfEnterSession.json
        summary: A customer opened the chat with a customer-service account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfEventHeader = KfEventHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid send_time origin msgtype event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfEventHeader.msgID)
            case 1: decoder.read(&kfEventHeader.sendTime)
            case 2: decoder.read(&kfEventHeader.origin)
            case 3: decoder.expect("event")
            default: decoder.read(required: &event)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", kfEventHeader.msgID)
        encoder.write("send_time", kfEventHeader.sendTime)
        encoder.write("origin", kfEventHeader.origin)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.end()
    }

    /// A kind of page in Channels.
    public struct ChannelsScene: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The home page of an account.
        public static var homePage: Self { Self(rawValue: 1) }

        /// The list of products in a live stream.
        public static var liveProducts: Self { Self(rawValue: 2) }

        /// The showcase of an account.
        public static var showcase: Self { Self(rawValue: 3) }

        /// A product of a shop.
        public static var shopProduct: Self { Self(rawValue: 4) }

        /// The orders from a shop.
        public static var shopOrders: Self { Self(rawValue: 5) }

        public static var knownValues: [Self] { [.homePage, .liveProducts, .showcase, .shopProduct, .shopOrders] }
    }

    /// Where in Channels a customer came from.
    public struct ChannelsSource: FieldGroup, Equatable {
        /// The name of the account; of scenes 1 to 3.
        ///
        /// Wire name: `nickname`.
        public var nickname: String?

        /// The name of the shop; of scenes 4 and 5.
        ///
        /// Wire name: `shop_nickname`.
        public var shopName: String?

        /// The kind of the page.
        ///
        /// Wire name: `scene`.
        public var scene: ChannelsScene?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(nickname: String? = nil, shopName: String? = nil, scene: ChannelsScene? = nil) {
            self.nickname = nickname
            self.shopName = shopName
            self.scene = scene
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("nickname shop_nickname scene")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&nickname)
                case 1: decoder.read(&shopName)
                default: decoder.read(&scene)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("nickname", nickname)
            encoder.write("shop_nickname", shopName)
            encoder.write("scene", scene)
            encoder.end()
        }
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The ID of the customer-service account.
        ///
        /// Wire name: `open_kfid`.
        public var openKFID: String

        /// The customer's ID.
        ///
        /// Wire name: `external_userid`.
        public var externalUserID: String

        /// The scene that the link to the account was made with.
        ///
        /// Wire name: `scene`.
        public var scene: String?

        /// What was added to the link as its parameter of this name.
        ///
        /// Wire name: `scene_param`.
        public var sceneParam: String?

        /// Lets one welcome be sent within 20 seconds; absent where the customer got one or wrote within the last 48
        /// hours.
        ///
        /// Wire name: `welcome_code`.
        public var welcomeCode: String?

        /// Where in Channels the customer came from; absent otherwise.
        ///
        /// Wire name: `wechat_channels`.
        public var channels: ChannelsSource?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            openKFID: String, externalUserID: String, scene: String? = nil, sceneParam: String? = nil,
            welcomeCode: String? = nil, channels: ChannelsSource? = nil
        ) {
            self.openKFID = openKFID
            self.externalUserID = externalUserID
            self.scene = scene
            self.sceneParam = sceneParam
            self.welcomeCode = welcomeCode
            self.channels = channels
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openKFID = ""
            externalUserID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                event_type open_kfid external_userid scene scene_param welcome_code wechat_channels
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("enter_session")
                case 1: decoder.read(&openKFID)
                case 2: decoder.read(&externalUserID)
                case 3: decoder.read(&scene)
                case 4: decoder.read(&sceneParam)
                case 5: decoder.read(&welcomeCode)
                default: decoder.read(&channels)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "enter_session")
            encoder.write("open_kfid", openKFID)
            encoder.write("external_userid", externalUserID)
            encoder.write("scene", scene)
            encoder.write("scene_param", sceneParam)
            encoder.write("welcome_code", welcomeCode)
            encoder.write("wechat_channels", channels)
            encoder.end()
        }
    }
}
