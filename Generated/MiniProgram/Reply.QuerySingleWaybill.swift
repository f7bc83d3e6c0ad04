// Generated from MiniProgram/Reply/QuerySingleWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with the state of a single parcel.
///
/// On the wire: `MsgType` `event`, `Event` `query_single_waybill`.
public struct QuerySingleWaybillReply: LogisticsReplyHeader {
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

    /// The number of the waybill, once there is one.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String?

    /// Who sends the parcel.
    ///
    /// Wire name: `Sender`.
    public var sender: ParcelContact?

    /// Who receives the parcel.
    ///
    /// Wire name: `Receiver`.
    public var receiver: ParcelContact?

    /// What is sent.
    ///
    /// Wire name: `GoodDetail`.
    public var goodDetail: ParcelGoods?

    /// The insurance.
    ///
    /// Wire name: `Insured`.
    public var insurance: Insurance?

    /// The track.
    ///
    /// Wire name: `PathInfo`.
    public var pathInfo: Track?

    /// What is to be paid, in fen, once it is certain.
    ///
    /// Wire name: `Fee`.
    public var fee: Int?

    /// The price before reductions, in fen.
    ///
    /// Wire name: `OriginalFee`.
    public var originalFee: Int?

    /// Whether the parcel can be paid online.
    ///
    /// Wire name: `OnlinePay`.
    public var supportsOnlinePayment: Bool?

    /// Whether the parcel is paid.
    ///
    /// Wire name: `PayResult`.
    public var payResult: PaymentState?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        waybillID: String? = nil, sender: ParcelContact? = nil, receiver: ParcelContact? = nil,
        goodDetail: ParcelGoods? = nil, insurance: Insurance? = nil, pathInfo: Track? = nil, fee: Int? = nil,
        originalFee: Int? = nil, supportsOnlinePayment: Bool? = nil, payResult: PaymentState? = nil
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.waybillID = waybillID
        self.sender = sender
        self.receiver = receiver
        self.goodDetail = goodDetail
        self.insurance = insurance
        self.pathInfo = pathInfo
        self.fee = fee
        self.originalFee = originalFee
        self.supportsOnlinePayment = supportsOnlinePayment
        self.payResult = payResult
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: QuerySingleWaybillReply
        direction: reply
        wire: xml
        match: MsgType=event Event=query_single_waybill
        schema: MiniProgram/Reply/QuerySingleWaybill.json
        summary: Answers with the state of a single parcel.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ResultCode ResultMsg WayBillID|WaybillId|WayBillId \
            Sender Receiver GoodDetail Insured PathInfo Fee OriginalFee OnlinePay PayResult
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("query_single_waybill")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&waybillID)
            case 8: decoder.read(&sender)
            case 9: decoder.read(&receiver)
            case 10: decoder.read(&goodDetail)
            case 11: decoder.read(&insurance)
            case 12: decoder.read(&pathInfo)
            case 13: decoder.read(&fee)
            case 14: decoder.read(&originalFee)
            case 15: decoder.read(flag: &supportsOnlinePayment)
            default: decoder.read(&payResult)
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
        encoder.write("Event", constant: "query_single_waybill")
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("WayBillID", waybillID)
        encoder.write("Sender", sender)
        encoder.write("Receiver", receiver)
        encoder.write("GoodDetail", goodDetail)
        encoder.write("Insured", insurance)
        encoder.write("PathInfo", pathInfo)
        encoder.write("Fee", fee)
        encoder.write("OriginalFee", originalFee)
        encoder.write("OnlinePay", flag: supportsOnlinePayment)
        encoder.write("PayResult", payResult)
        encoder.end()
    }

    /// Whether a single parcel is paid.
    public struct PaymentState: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Not yet.
        public static var unpaid: Self { Self(rawValue: 0) }

        /// Paid online.
        public static var paidOnline: Self { Self(rawValue: 1) }

        /// Paid to the courier.
        public static var paidOffline: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.unpaid, .paidOnline, .paidOffline] }
    }

    /// A step of the track.
    public struct Step: FieldGroup, Equatable {
        /// When it happened.
        ///
        /// Wire name: `action_time`.
        public var actionTime: UnixTime

        /// What happened.
        ///
        /// Wire name: `action_type`.
        public var actionType: TrackActionType

        /// What happened, in words.
        ///
        /// Wire name: `action_msg`.
        public var actionMessage: String

        /// The name of the courier who collects, once one is assigned.
        ///
        /// Wire name: `pickup_courier_name`.
        public var pickupCourierName: String?

        /// The collecting courier's telephone number.
        ///
        /// Wire name: `pickup_courier_phone`.
        public var pickupCourierPhone: String?

        /// The name of the courier who delivers, once one is assigned.
        ///
        /// Wire name: `delivery_courier_name`.
        public var deliveryCourierName: String?

        /// The delivering courier's telephone number.
        ///
        /// Wire name: `delivery_courier_phone`.
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
                action_time action_type action_msg pickup_courier_name pickup_courier_phone delivery_courier_name \
                delivery_courier_phone
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
            encoder.write("action_time", actionTime)
            encoder.write("action_type", actionType)
            encoder.write("action_msg", actionMessage)
            encoder.write("pickup_courier_name", pickupCourierName)
            encoder.write("pickup_courier_phone", pickupCourierPhone)
            encoder.write("delivery_courier_name", deliveryCourierName)
            encoder.write("delivery_courier_phone", deliveryCourierPhone)
            encoder.end()
        }
    }

    /// The track.
    public struct Track: FieldGroup, Equatable {
        /// The steps of the track.
        ///
        /// Wire name: `path_info`.
        public var steps: [Step]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(steps: [Step]) {
            self.steps = steps
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            steps = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("path_info*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &steps)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("path_info", siblings: steps, isRequired: true)
            encoder.end()
        }
    }
}
