// Generated from Channels/Event/VipGradeInfoUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member's level changed.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_grade_info_update`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct VipGradeInfoUpdate: EventHeader {
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
        name: VipGradeInfoUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_vip_grade_info_update
        schema: Channels/Event/VipGradeInfoUpdate.json
        summary: A member's level changed.
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
            case 4: decoder.expect("channels_ec_vip_grade_info_update")
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
        encoder.write("Event", constant: "channels_ec_vip_grade_info_update")
        encoder.write("user_info", member)
        encoder.end()
    }

    /// The member.
    public struct Member: FieldGroup, Equatable {
        /// The level.
        ///
        /// Wire name: `grade`.
        public var grade: Int

        /// The points that decide the level.
        ///
        /// Wire name: `experience_value`.
        public var experienceValue: Int64

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(grade: Int, experienceValue: Int64) {
            self.grade = grade
            self.experienceValue = experienceValue
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            grade = 0
            experienceValue = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("grade experience_value")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&grade)
                default: decoder.read(&experienceValue)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("grade", grade)
            encoder.write("experience_value", experienceValue)
            encoder.end()
        }
    }
}
