// Generated from MiniProgram/Event/ComplaintCallback.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user complained about a transaction, or such a complaint advanced.
///
/// On the wire: `MsgType` `event`, `Event` `complaint_callback` or `complaint callback`.
public struct ComplaintCallbackEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The complaint.
    ///
    /// Wire name: `BussiCallBackInfo`.
    public var complaint: Complaint

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, complaint: Complaint) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.complaint = complaint
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: ComplaintCallbackEvent
        direction: inbound
        wire: xml
        flattened: BussiCallBackInfo
        match: MsgType=event Event=complaint_callback‖complaint␣callback
        schema: MiniProgram/Event/ComplaintCallback.json
        summary: A user complained about a transaction, or such a complaint advanced.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        complaint = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event \
            BussiCallBackInfo^appid^option_type^complaint_order_id^status^create_time^expire_time^type^order_id^out_trade_no^phone_number^open_id^customer_material_content^customer_material_media_id_list^pay_time^total_cost^product_name^history
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("complaint_callback|complaint callback")
            default: decoder.read(required: &complaint)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "complaint_callback")
        encoder.write("BussiCallBackInfo", complaint)
        encoder.end()
    }

    /// The complaint.
    public struct Complaint: FieldGroup, Equatable {
        /// The mini program's app ID.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// What the push tells of: a new complaint, or progress of one.
        ///
        /// Wire name: `option_type`.
        public var notice: String

        /// The complaint's ID.
        ///
        /// Wire name: `complaint_order_id`.
        public var complaintID: Int64

        /// The state of the complaint.
        ///
        /// Wire name: `status`.
        public var status: ComplaintStatus

        /// When the user complained.
        ///
        /// Wire name: `create_time`.
        public var createTime: UnixTime

        /// When the time for the present state is over.
        ///
        /// Wire name: `expire_time`.
        public var expirationTime: UnixTime

        /// What the complaint is about, as the query for complaints counts it.
        ///
        /// Wire name: `type`.
        public var type: Int

        /// The ID of the payment at WeChat Pay.
        ///
        /// Wire name: `order_id`.
        public var orderID: String

        /// The merchant's own number of the order.
        ///
        /// Wire name: `out_trade_no`.
        public var tradeNumber: String

        /// The user's phone number.
        ///
        /// Wire name: `phone_number`.
        public var phoneNumber: String

        /// The user's OpenID.
        ///
        /// Wire name: `open_id`.
        public var openID: String

        /// What the user wrote.
        ///
        /// Wire name: `customer_material_content`.
        public var complaintText: String?

        /// The media IDs of the user's pictures.
        ///
        /// Wire name: `customer_material_media_id_list`.
        public var complaintMediaIDs: [String]

        /// When the user paid.
        ///
        /// Wire name: `pay_time`.
        public var payTime: UnixTime

        /// The amount of the transaction, in fen.
        ///
        /// Wire name: `total_cost`.
        public var totalCost: Int

        /// What was bought.
        ///
        /// Wire name: `product_name`.
        public var productName: String

        /// What has been done about the complaint so far.
        ///
        /// Wire name: `history`.
        public var history: [ComplaintStep]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            appID: String, notice: String, complaintID: Int64, status: ComplaintStatus, createTime: UnixTime,
            expirationTime: UnixTime, type: Int, orderID: String, tradeNumber: String, phoneNumber: String,
            openID: String, complaintText: String? = nil, complaintMediaIDs: [String] = [], payTime: UnixTime,
            totalCost: Int, productName: String, history: [ComplaintStep] = []
        ) {
            self.appID = appID
            self.notice = notice
            self.complaintID = complaintID
            self.status = status
            self.createTime = createTime
            self.expirationTime = expirationTime
            self.type = type
            self.orderID = orderID
            self.tradeNumber = tradeNumber
            self.phoneNumber = phoneNumber
            self.openID = openID
            self.complaintText = complaintText
            self.complaintMediaIDs = complaintMediaIDs
            self.payTime = payTime
            self.totalCost = totalCost
            self.productName = productName
            self.history = history
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            notice = ""
            complaintID = 0
            status = ComplaintStatus(rawValue: 0)
            createTime = 0
            expirationTime = 0
            type = 0
            orderID = ""
            tradeNumber = ""
            phoneNumber = ""
            openID = ""
            complaintMediaIDs = []
            payTime = 0
            totalCost = 0
            productName = ""
            history = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                appid option_type complaint_order_id status create_time expire_time type order_id out_trade_no \
                phone_number open_id customer_material_content customer_material_media_id_list* pay_time \
                total_cost product_name history*
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&notice)
                case 2: decoder.read(&complaintID)
                case 3: decoder.read(&status)
                case 4: decoder.read(&createTime)
                case 5: decoder.read(&expirationTime)
                case 6: decoder.read(&type)
                case 7: decoder.read(&orderID)
                case 8: decoder.read(&tradeNumber)
                case 9: decoder.read(&phoneNumber)
                case 10: decoder.read(&openID)
                case 11: decoder.read(&complaintText)
                case 12: decoder.read(list: &complaintMediaIDs, separator: ",")
                case 13: decoder.read(&payTime)
                case 14: decoder.read(&totalCost)
                case 15: decoder.read(&productName)
                default: decoder.read(oneOf: &history)
                }
            }
            decoder.end(reading, required: 0xe7ff, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID, cdata: false)
            encoder.write("option_type", notice, cdata: false)
            encoder.write("complaint_order_id", complaintID)
            encoder.write("status", status)
            encoder.write("create_time", createTime)
            encoder.write("expire_time", expirationTime)
            encoder.write("type", type)
            encoder.write("order_id", orderID, cdata: false)
            encoder.write("out_trade_no", tradeNumber, cdata: false)
            encoder.write("phone_number", phoneNumber, cdata: false)
            encoder.write("open_id", openID, cdata: false)
            encoder.write("customer_material_content", complaintText, cdata: false)
            encoder.write("customer_material_media_id_list", list: complaintMediaIDs, separator: ",", isRequired: false)
            encoder.write("pay_time", payTime)
            encoder.write("total_cost", totalCost)
            encoder.write("product_name", productName, cdata: false)
            encoder.write("history", siblings: history, isRequired: false)
            encoder.end()
        }
    }
}
