// Generated from MiniProgram/Event/WaybillComplaint.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A person complains about a single parcel.
///
/// On the wire: `MsgType` `event`, `Event` `waybill_complaint`.
public struct WaybillComplaintEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The order's token: the call that updates the parcel's track needs it. Up to 256 characters.
    ///
    /// Wire name: `Token`.
    public var token: String

    /// The AppID of the mini program in which the parcel was ordered.
    ///
    /// Wire name: `WXAppId`.
    public var wxAppID: String

    /// The order's ID, which the merchant chose; the token identifies the order as well.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String?

    /// The number of the waybill.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String?

    /// What the complaint is about.
    ///
    /// Wire name: `ComplainType`.
    public var complaintType: ComplaintType

    /// The complaint.
    ///
    /// Wire name: `Content`.
    public var content: String

    /// The addresses of pictures that prove it.
    ///
    /// Wire name: `Pic`.
    public var picURLs: [String]

    /// The name of whom to answer.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// The telephone number of whom to answer.
    ///
    /// Wire name: `Phone`.
    public var phone: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, token: String, wxAppID: String,
        orderID: String? = nil, waybillID: String? = nil, complaintType: ComplaintType, content: String,
        picURLs: [String] = [], name: String? = nil, phone: String? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.wxAppID = wxAppID
        self.orderID = orderID
        self.waybillID = waybillID
        self.complaintType = complaintType
        self.content = content
        self.picURLs = picURLs
        self.name = name
        self.phone = phone
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WaybillComplaintEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=waybill_complaint
        schema: MiniProgram/Event/WaybillComplaint.json
        summary: A person complains about a single parcel.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        token = ""
        wxAppID = ""
        complaintType = ComplaintType(rawValue: 0)
        content = ""
        picURLs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Token WXAppId OrderID WayBillID|WaybillId|WayBillId \
            ComplainType Content Pic* Name Phone
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("waybill_complaint")
            case 5: decoder.read(&token)
            case 6: decoder.read(&wxAppID)
            case 7: decoder.read(&orderID)
            case 8: decoder.read(&waybillID)
            case 9: decoder.read(&complaintType)
            case 10: decoder.read(&content)
            case 11: decoder.read(list: &picURLs, separator: "|")
            case 12: decoder.read(&name)
            default: decoder.read(&phone)
            }
        }
        decoder.end(reading, required: 0x67f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "waybill_complaint")
        encoder.write("Token", token)
        encoder.write("WXAppId", wxAppID)
        encoder.write("OrderID", orderID)
        encoder.write("WayBillID", waybillID)
        encoder.write("ComplainType", complaintType)
        encoder.write("Content", content)
        encoder.write("Pic", list: picURLs, separator: "|", isRequired: false)
        encoder.write("Name", name)
        encoder.write("Phone", phone)
        encoder.end()
    }

    /// What a complaint is about.
    public struct ComplaintType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The parcel is late.
        public static var delayed: Self { Self(rawValue: 1004) }

        /// The parcel is lost.
        public static var lost: Self { Self(rawValue: 1005) }

        /// The parcel is damaged, or something is missing.
        public static var damaged: Self { Self(rawValue: 1006) }

        /// How the courier behaved.
        public static var service: Self { Self(rawValue: 1007) }

        /// Something else.
        public static var other: Self { Self(rawValue: 1008) }

        public static var knownValues: [Self] { [.delayed, .lost, .damaged, .service, .other] }
    }
}
