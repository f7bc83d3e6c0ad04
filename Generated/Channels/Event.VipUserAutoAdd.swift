// Generated from Channels/Event/VipUserAutoAdd.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of the mini program became a member of the shop without being asked to confirm.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_user_auto_add`.
public struct VipUserAutoAdd: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The member.
    ///
    /// Wire name: `info`.
    public var member: Member

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, member: Member) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.member = member
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: VipUserAutoAdd
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_vip_user_auto_add
        schema: Channels/Event/VipUserAutoAdd.json
        summary: A member of the mini program became a member of the shop without being asked to confirm.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        member = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_vip_user_auto_add")
            default: decoder.read(required: &member)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniProgramEventHeader.toUserName)
        encoder.write("FromUserName", miniProgramEventHeader.fromUserName)
        encoder.write("CreateTime", miniProgramEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_vip_user_auto_add")
        encoder.write("info", member)
        encoder.end()
    }

    /// The member.
    public struct Member: FieldGroup, Equatable {
        /// The shop's app ID.
        ///
        /// Wire name: `shop_appid`.
        public var shopAppID: String

        /// The member's level, in the words of the mini program.
        ///
        /// Wire name: `identity`.
        public var identity: String

        /// The mini program's own ID of the member.
        ///
        /// Wire name: `outer_userid`.
        public var outerUserID: String?

        /// When that was.
        ///
        /// Wire name: `add_time`.
        public var addTime: UnixTime

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(shopAppID: String, identity: String, outerUserID: String? = nil, addTime: UnixTime) {
            self.shopAppID = shopAppID
            self.identity = identity
            self.outerUserID = outerUserID
            self.addTime = addTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            shopAppID = ""
            identity = ""
            addTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("shop_appid identity outer_userid add_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&shopAppID)
                case 1: decoder.read(&identity)
                case 2: decoder.read(&outerUserID)
                default: decoder.read(&addTime)
                }
            }
            decoder.end(reading, required: 0xb, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("shop_appid", shopAppID)
            encoder.write("identity", identity)
            encoder.write("outer_userid", outerUserID)
            encoder.write("add_time", addTime)
            encoder.end()
        }
    }
}
