// Generated from Channels/Event/VipTaskAward.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member was rewarded for a task.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_task_award`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct VipTaskAward: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The task.
    ///
    /// Wire name: `task_info`.
    public var task: Task

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, task: Task) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.task = task
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: VipTaskAward
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_vip_task_award
        schema: Channels/Event/VipTaskAward.json
        summary: A member was rewarded for a task.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        task = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event task_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_vip_task_award")
            default: decoder.read(required: &task)
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
        encoder.write("Event", constant: "channels_ec_vip_task_award")
        encoder.write("task_info", task)
        encoder.end()
    }

    /// The task.
    public struct Task: FieldGroup, Equatable {
        /// The task's ID.
        ///
        /// Wire name: `task_id`.
        public var taskID: Int64?

        /// The task's name.
        ///
        /// Wire name: `task_name`.
        public var taskName: String?

        /// The reward.
        ///
        /// Wire name: `award_info`.
        public var award: Award?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(taskID: Int64? = nil, taskName: String? = nil, award: Award? = nil) {
            self.taskID = taskID
            self.taskName = taskName
            self.award = award
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("task_id task_name award_info")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&taskID)
                case 1: decoder.read(&taskName)
                default: decoder.read(&award)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("task_id", taskID)
            encoder.write("task_name", taskName)
            encoder.write("award_info", award)
            encoder.end()
        }

        /// The reward.
        public struct Award: FieldGroup, Equatable {
            /// The kind of reward.
            ///
            /// Wire name: `award_type`.
            public var awardType: Int?

            /// The ID of the coupon that is the reward.
            ///
            /// Wire name: `coupon_id`.
            public var couponID: Int64?

            /// The points that are the reward.
            ///
            /// Wire name: `gain_score`.
            public var points: Int64?

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(awardType: Int? = nil, couponID: Int64? = nil, points: Int64? = nil) {
                self.awardType = awardType
                self.couponID = couponID
                self.points = points
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("award_type coupon_id gain_score")
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&awardType)
                    case 1: decoder.read(&couponID)
                    default: decoder.read(&points)
                    }
                }
                decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("award_type", awardType)
                encoder.write("coupon_id", couponID)
                encoder.write("gain_score", points)
                encoder.end()
            }
        }
    }
}
