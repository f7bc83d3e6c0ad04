// Generated from WeCom/SmartRobot/Event/AibotFeedback.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member rated an answer of a smart robot, or withdrew the rating. The push must be answered with nothing.
///
/// On the wire: `msgtype` `event`, `event/eventtype` `feedback_event`.
public struct AibotFeedbackEvent: SmartRobotHeader, SmartRobotEventTrailer {
    /// The fields of ``SmartRobotHeader``.
    public var smartRobotHeader: SmartRobotHeaderFields

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// The fields of ``SmartRobotEventTrailer``.
    public var smartRobotEventTrailer: SmartRobotEventTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, event: Event, createTime: UnixTime
    ) {
        smartRobotHeader = SmartRobotHeaderFields(
            msgID: msgID, robotID: robotID, chatID: chatID, chatType: chatType, from: from, responseURL: responseURL)
        self.event = event
        smartRobotEventTrailer = SmartRobotEventTrailerFields(createTime: createTime)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotFeedbackEvent
        direction: inbound
        wire: json
        match: msgtype=event event/eventtype=feedback_event
        schema: WeCom/SmartRobot/Event/AibotFeedback.json
        summary: A member rated an answer of a smart robot, or withdrew the rating. The push must be answered with \
        nothing.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        smartRobotHeader = SmartRobotHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        smartRobotEventTrailer = SmartRobotEventTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid aibotid chatid chattype from response_url msgtype event create_time")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&smartRobotHeader.msgID)
            case 1: decoder.read(&smartRobotHeader.robotID)
            case 2: decoder.read(&smartRobotHeader.chatID)
            case 3: decoder.read(&smartRobotHeader.chatType)
            case 4: decoder.read(required: &smartRobotHeader.from)
            case 5: decoder.read(&smartRobotHeader.responseURL)
            case 6: decoder.expect("event")
            case 7: decoder.read(required: &event)
            default: decoder.read(&smartRobotEventTrailer.createTime)
            }
        }
        decoder.end(reading, required: 0x1d3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", smartRobotHeader.msgID)
        encoder.write("aibotid", smartRobotHeader.robotID)
        encoder.write("chatid", smartRobotHeader.chatID)
        encoder.write("chattype", smartRobotHeader.chatType)
        encoder.write("from", smartRobotHeader.from)
        encoder.write("response_url", smartRobotHeader.responseURL)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.write("create_time", smartRobotEventTrailer.createTime)
        encoder.end()
    }

    /// A rating of an answer.
    public struct FeedbackType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The answer is right.
        public static var accurate: Self { Self(rawValue: 1) }

        /// The answer is wrong.
        public static var inaccurate: Self { Self(rawValue: 2) }

        /// The member withdrew the rating.
        public static var withdrawn: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.accurate, .inaccurate, .withdrawn] }
    }

    /// What is wrong with an answer.
    public struct Reason: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It has nothing to do with the question.
        public static var offTopic: Self { Self(rawValue: 1) }

        /// It is not complete.
        public static var incomplete: Self { Self(rawValue: 2) }

        /// It says what is not true.
        public static var wrong: Self { Self(rawValue: 3) }

        /// Its analysis of data is wrong.
        public static var badAnalysis: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.offTopic, .incomplete, .wrong, .badAnalysis] }
    }

    /// A rating.
    public struct Feedback: FieldGroup, Equatable {
        /// The ID that the answer gave for its rating.
        ///
        /// Wire name: `id`.
        public var id: String

        /// How the member rates the answer.
        ///
        /// Wire name: `type`.
        public var type: FeedbackType

        /// What the member wrote about it.
        ///
        /// Wire name: `content`.
        public var content: String?

        /// What is wrong with the answer, where it is rated so.
        ///
        /// Wire name: `inaccurate_reason_list`.
        public var reasons: [Reason]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(id: String, type: FeedbackType, content: String? = nil, reasons: [Reason] = []) {
            self.id = id
            self.type = type
            self.content = content
            self.reasons = reasons
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            id = ""
            type = FeedbackType(rawValue: 0)
            reasons = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("id type content inaccurate_reason_list*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&id)
                case 1: decoder.read(&type)
                case 2: decoder.read(&content)
                default: decoder.read(oneOf: &reasons)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("id", id)
            encoder.write("type", type)
            encoder.write("content", content)
            encoder.write("inaccurate_reason_list", siblings: reasons, isRequired: false)
            encoder.end()
        }
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The rating.
        ///
        /// Wire name: `feedback_event`.
        public var feedback: Feedback

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(feedback: Feedback) {
            self.feedback = feedback
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            feedback = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("eventtype feedback_event")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("feedback_event")
                default: decoder.read(required: &feedback)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("eventtype", constant: "feedback_event")
            encoder.write("feedback_event", feedback)
            encoder.end()
        }
    }
}
