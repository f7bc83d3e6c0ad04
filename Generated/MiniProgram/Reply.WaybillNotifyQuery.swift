// Generated from MiniProgram/Reply/WaybillNotifyQuery.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with a parcel's whole track.
///
/// On the wire: `MsgType` `event`, `Event` `waybill_notify_query`.
public struct WaybillNotifyQueryReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The outcome: 0 when the request was served, otherwise a code of the courier's own.
    ///
    /// Wire name: `ResultCode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `ResultMsg`.
    public var resultMessage: String

    /// The steps of the track.
    ///
    /// Wire name: `Path`.
    public var path: [Step]

    /// When the waybill was made.
    ///
    /// Wire name: `WaybillCreateTime`.
    public var waybillCreateTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String,
        path: [Step], waybillCreateTime: UnixTime
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.path = path
        self.waybillCreateTime = waybillCreateTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WaybillNotifyQueryReply
        direction: reply
        wire: xml
        match: MsgType=event Event=waybill_notify_query
        schema: MiniProgram/Reply/WaybillNotifyQuery.json
        summary: Answers with a parcel's whole track.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        resultMessage = ""
        path = []
        waybillCreateTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ResultCode ResultMsg Path* WaybillCreateTime
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("waybill_notify_query")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(oneOf: &path)
            default: decoder.read(&waybillCreateTime)
            }
        }
        decoder.end(reading, required: 0x17f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "waybill_notify_query")
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("Path", siblings: path, isRequired: true)
        encoder.write("WaybillCreateTime", waybillCreateTime)
        encoder.end()
    }

    /// A step of the track.
    public struct Step: FieldGroup, Equatable {
        /// When it happened.
        ///
        /// Wire name: `ActionTime`.
        public var actionTime: UnixTime

        /// What happened.
        ///
        /// Wire name: `ActionType`.
        public var actionType: TrackActionType

        /// What happened, in words that the track shows. A telephone number is written as its eleven digits.
        ///
        /// Wire name: `ActionMsg`.
        public var actionMessage: String

        /// The name of the courier who collects, once one is assigned.
        ///
        /// Wire name: `PickupCourierName`.
        public var pickupCourierName: String?

        /// The collecting courier's telephone number.
        ///
        /// Wire name: `PickupCourierPhone`.
        public var pickupCourierPhone: String?

        /// The name of the courier who delivers, once one is assigned.
        ///
        /// Wire name: `DeliveryCourierName`.
        public var deliveryCourierName: String?

        /// The delivering courier's telephone number.
        ///
        /// Wire name: `DeliveryCourierPhone`.
        public var deliveryCourierPhone: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            actionTime: UnixTime, actionType: TrackActionType, actionMessage: String, pickupCourierName: String? = nil,
            pickupCourierPhone: String? = nil, deliveryCourierName: String? = nil, deliveryCourierPhone: String? = nil
        ) {
            self.actionTime = actionTime
            self.actionType = actionType
            self.actionMessage = actionMessage
            self.pickupCourierName = pickupCourierName
            self.pickupCourierPhone = pickupCourierPhone
            self.deliveryCourierName = deliveryCourierName
            self.deliveryCourierPhone = deliveryCourierPhone
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            actionTime = 0
            actionType = TrackActionType(rawValue: 0)
            actionMessage = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                ActionTime ActionType ActionMsg PickupCourierName PickupCourierPhone DeliveryCourierName \
                DeliveryCourierPhone
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&actionTime)
                case 1: decoder.read(&actionType)
                case 2: decoder.read(&actionMessage)
                case 3: decoder.read(&pickupCourierName)
                case 4: decoder.read(&pickupCourierPhone)
                case 5: decoder.read(&deliveryCourierName)
                default: decoder.read(&deliveryCourierPhone)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ActionTime", actionTime)
            encoder.write("ActionType", actionType)
            encoder.write("ActionMsg", actionMessage)
            encoder.write("PickupCourierName", pickupCourierName)
            encoder.write("PickupCourierPhone", pickupCourierPhone)
            encoder.write("DeliveryCourierName", deliveryCourierName)
            encoder.write("DeliveryCourierPhone", deliveryCourierPhone)
            encoder.end()
        }
    }
}
