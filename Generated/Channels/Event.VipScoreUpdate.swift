// Generated from Channels/Event/VipScoreUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member's points changed.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_score_update`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct VipScoreUpdate: EventHeader {
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
        name: VipScoreUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_vip_score_update
        schema: Channels/Event/VipScoreUpdate.json
        summary: A member's points changed.
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
            case 4: decoder.expect("channels_ec_vip_score_update")
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
        encoder.write("Event", constant: "channels_ec_vip_score_update")
        encoder.write("user_info", member)
        encoder.end()
    }

    /// The member.
    public struct Member: FieldGroup, Equatable {
        /// The points now.
        ///
        /// Wire name: `score`.
        public var score: Int64

        /// By how many they changed.
        ///
        /// Wire name: `delta_score`.
        public var change: Int64

        /// The kind of change.
        ///
        /// Wire name: `flow_type`.
        public var flowType: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(score: Int64, change: Int64, flowType: Int? = nil) {
            self.score = score
            self.change = change
            self.flowType = flowType
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            score = 0
            change = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("score delta_score flow_type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&score)
                case 1: decoder.read(&change)
                default: decoder.read(&flowType)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("score", score)
            encoder.write("delta_score", change)
            encoder.write("flow_type", flowType)
            encoder.end()
        }
    }
}
