// Generated from Channels/Event/VipClose.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user ceased to be a member of the shop.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_close`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct VipClose: EventHeader {
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

    /// The member.
    ///
    /// Wire name: `user_info`.
    public var member: Member

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, member: Member) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.member = member
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: VipClose
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_vip_close
        schema: Channels/Event/VipClose.json
        summary: A user ceased to be a member of the shop.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event user_info" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        member = .init(blankFor: decoder)
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
            case 4: decoder.expect("channels_ec_vip_close")
            default: decoder.read(required: &member)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_vip_close")
        encoder.write("user_info", member)
        encoder.end()
    }

    /// The member.
    public struct Member: FieldGroup, Equatable {
        /// When that was.
        ///
        /// Wire name: `close_time`.
        public var leavingTime: UnixTime

        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(leavingTime: UnixTime) {
            self.leavingTime = leavingTime
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "close_time" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            leavingTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&leavingTime)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("close_time", leavingTime)
            encoder.end()
        }
    }
}
