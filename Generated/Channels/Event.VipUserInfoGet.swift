// Generated from Channels/Event/VipUserInfoGet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user wants to become a member of a shop, and WeChat asks whether they are one of the mini program already. The
/// answer is a `VipUserInfoGetReply`.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_user_info_get`.
public struct VipUserInfoGet: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The shop.
    ///
    /// Wire name: `info`.
    public var details: Details

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, details: Details) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.details = details
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: VipUserInfoGet
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_vip_user_info_get
        schema: Channels/Event/VipUserInfoGet.json
        summary: A user wants to become a member of a shop, and WeChat asks whether they are one of the mini \
        program already. The answer is a `VipUserInfoGetReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
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
            case 4: decoder.expect("channels_ec_vip_user_info_get")
            default: decoder.read(required: &details)
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
        encoder.write("Event", constant: "channels_ec_vip_user_info_get")
        encoder.write("info", details)
        encoder.end()
    }

    /// The shop.
    public struct Details: FieldGroup, Equatable {
        /// The shop's app ID.
        ///
        /// Wire name: `shop_appid`.
        public var shopAppID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(shopAppID: String) {
            self.shopAppID = shopAppID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            shopAppID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("shop_appid")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&shopAppID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("shop_appid", shopAppID)
            encoder.end()
        }
    }
}
