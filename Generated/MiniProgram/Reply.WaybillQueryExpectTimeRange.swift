// Generated from MiniProgram/Reply/WaybillQueryExpectTimeRange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with the times at which the courier comes.
///
/// On the wire: `MsgType` `event`, `Event` `waybill_query_expect_time_range`.
public struct WaybillQueryExpectTimeRangeReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The outcome: 0 when the request was served, otherwise a code of the courier's own.
    ///
    /// Wire name: `ResultCode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `ResultMsg`.
    public var resultMessage: String?

    /// The times that can be booked.
    ///
    /// Wire name: `ValidTimeRange`.
    public var validTimeRanges: [TimeRange]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        validTimeRanges: [TimeRange]
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.validTimeRanges = validTimeRanges
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WaybillQueryExpectTimeRangeReply
        direction: reply
        wire: xml
        match: MsgType=event Event=waybill_query_expect_time_range
        schema: MiniProgram/Reply/WaybillQueryExpectTimeRange.json
        summary: Answers with the times at which the courier comes.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        validTimeRanges = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ResultCode ResultMsg ValidTimeRange*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("waybill_query_expect_time_range")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            default: decoder.read(oneOf: &validTimeRanges)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "waybill_query_expect_time_range")
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("ValidTimeRange", siblings: validTimeRanges, isRequired: true)
        encoder.end()
    }

    /// A time at which the courier comes.
    public struct TimeRange: FieldGroup, Equatable {
        /// When the time begins.
        ///
        /// Wire name: `StartTime`.
        public var startTime: Int

        /// When it ends.
        ///
        /// Wire name: `EndTime`.
        public var endTime: Int

        /// How many days from today: 0 is today.
        ///
        /// Wire name: `DayDelta`.
        public var dayDelta: Int?

        /// Whether the time can be booked.
        ///
        /// Wire name: `Status`.
        public var status: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(startTime: Int, endTime: Int, dayDelta: Int? = nil, status: Int? = nil) {
            self.startTime = startTime
            self.endTime = endTime
            self.dayDelta = dayDelta
            self.status = status
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            startTime = 0
            endTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("StartTime EndTime DayDelta Status")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&startTime)
                case 1: decoder.read(&endTime)
                case 2: decoder.read(&dayDelta)
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("StartTime", startTime)
            encoder.write("EndTime", endTime)
            encoder.write("DayDelta", dayDelta)
            encoder.write("Status", status)
            encoder.end()
        }
    }
}
