// Generated from Channels/Event/VipClose.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user ceased to be a member of the shop.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_close`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct VipClose: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The member.
    ///
    /// Wire name: `user_info`.
    public var member: Member

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, member: Member) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        member = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event user_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_vip_close")
            default: decoder.read(required: &member)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
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
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(leavingTime: UnixTime) {
            self.leavingTime = leavingTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            leavingTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("close_time")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&leavingTime)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("close_time", leavingTime)
            encoder.end()
        }
    }
}
