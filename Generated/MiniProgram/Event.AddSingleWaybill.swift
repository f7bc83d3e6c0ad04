// Generated from MiniProgram/Event/AddSingleWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A person orders the pick-up of a parcel: the courier takes the order and answers with the waybill, or updates it
/// later.
///
/// On the wire: `MsgType` `event`, `Event` `add_single_waybill`.
public struct AddSingleWaybillEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The order's token: the call that updates the parcel's track needs it. Up to 256 characters.
    ///
    /// Wire name: `Token`.
    public var token: String

    /// The AppID of the mini program in which the parcel was ordered.
    ///
    /// Wire name: `WXAppId`.
    public var wxAppID: String?

    /// The company's ID with ZTO, for a large customer's monthly account there.
    ///
    /// Wire name: `CompanyID`.
    public var companyID: String?

    /// The monthly account, where the parcel is settled monthly.
    ///
    /// Wire name: `Account`.
    public var account: String?

    /// The monthly account's password, where the parcel is settled monthly.
    ///
    /// Wire name: `AccountPwd`.
    public var accountPassword: String?

    /// The order's ID, which the merchant chose; the token identifies the order as well.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String?

    /// Who sends the parcel.
    ///
    /// Wire name: `Sender`.
    public var sender: ParcelContact

    /// Who receives the parcel.
    ///
    /// Wire name: `Receiver`.
    public var receiver: ParcelContact

    /// What is sent.
    ///
    /// Wire name: `GoodDetail`.
    public var goodDetail: ParcelGoods?

    /// The insurance.
    ///
    /// Wire name: `Insured`.
    public var insurance: Insurance?

    /// The sender's remark.
    ///
    /// Wire name: `Remark`.
    public var remark: String?

    /// How the parcel is paid; at once where it is left out.
    ///
    /// Wire name: `Settingment`.
    public var settlement: Settlement?

    /// The beginning of the time at which the sender would like the pick-up.
    ///
    /// Wire name: `ExpectStartTime`.
    public var expectStartTime: UnixTime?

    /// The end of that time.
    ///
    /// Wire name: `ExpectEndTime`.
    public var expectEndTime: UnixTime?

    /// The beginning of the time for which the pick-up is booked.
    ///
    /// Wire name: `PickUpStartTime`.
    public var pickUpStartTime: UnixTime?

    /// The end of that time.
    ///
    /// Wire name: `PickUpEndTime`.
    public var pickUpEndTime: UnixTime?

    /// What the parcel is sent for.
    ///
    /// Wire name: `Scene`.
    public var scene: ParcelScene?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, token: String, wxAppID: String? = nil,
        companyID: String? = nil, account: String? = nil, accountPassword: String? = nil, orderID: String? = nil,
        sender: ParcelContact, receiver: ParcelContact, goodDetail: ParcelGoods? = nil, insurance: Insurance? = nil,
        remark: String? = nil, settlement: Settlement? = nil, expectStartTime: UnixTime? = nil,
        expectEndTime: UnixTime? = nil, pickUpStartTime: UnixTime? = nil, pickUpEndTime: UnixTime? = nil,
        scene: ParcelScene? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.wxAppID = wxAppID
        self.companyID = companyID
        self.account = account
        self.accountPassword = accountPassword
        self.orderID = orderID
        self.sender = sender
        self.receiver = receiver
        self.goodDetail = goodDetail
        self.insurance = insurance
        self.remark = remark
        self.settlement = settlement
        self.expectStartTime = expectStartTime
        self.expectEndTime = expectEndTime
        self.pickUpStartTime = pickUpStartTime
        self.pickUpEndTime = pickUpEndTime
        self.scene = scene
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: AddSingleWaybillEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=add_single_waybill
        schema: MiniProgram/Event/AddSingleWaybill.json
        summary: A person orders the pick-up of a parcel: the courier takes the order and answers with the \
        waybill, or updates it later.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        token = ""
        sender = .init(blankFor: decoder)
        receiver = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Token WXAppId CompanyID Account AccountPwd OrderID \
            Sender Receiver GoodDetail Insured Remark Settingment ExpectStartTime ExpectEndTime PickUpStartTime \
            PickUpEndTime Scene
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("add_single_waybill")
            case 5: decoder.read(&token)
            case 6: decoder.read(&wxAppID)
            case 7: decoder.read(&companyID)
            case 8: decoder.read(&account)
            case 9: decoder.read(&accountPassword)
            case 10: decoder.read(&orderID)
            case 11: decoder.read(required: &sender)
            case 12: decoder.read(required: &receiver)
            case 13: decoder.read(&goodDetail)
            case 14: decoder.read(&insurance)
            case 15: decoder.read(&remark)
            case 16: decoder.read(&settlement)
            case 17: decoder.read(&expectStartTime)
            case 18: decoder.read(&expectEndTime)
            case 19: decoder.read(&pickUpStartTime)
            case 20: decoder.read(&pickUpEndTime)
            default: decoder.read(&scene)
            }
        }
        decoder.end(reading, required: 0x183f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "add_single_waybill")
        encoder.write("Token", token)
        encoder.write("WXAppId", wxAppID)
        encoder.write("CompanyID", companyID)
        encoder.write("Account", account)
        encoder.write("AccountPwd", accountPassword)
        encoder.write("OrderID", orderID)
        encoder.write("Sender", sender)
        encoder.write("Receiver", receiver)
        encoder.write("GoodDetail", goodDetail)
        encoder.write("Insured", insurance)
        encoder.write("Remark", remark)
        encoder.write("Settingment", settlement)
        encoder.write("ExpectStartTime", expectStartTime)
        encoder.write("ExpectEndTime", expectEndTime)
        encoder.write("PickUpStartTime", pickUpStartTime)
        encoder.write("PickUpEndTime", pickUpEndTime)
        encoder.write("Scene", scene)
        encoder.end()
    }

    /// How a single parcel is paid.
    public struct Settlement: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The sender pays at once.
        public static var immediate: Self { Self(rawValue: 0) }

        /// The receiver pays on delivery.
        public static var cashOnDelivery: Self { Self(rawValue: 1) }

        /// The monthly account pays.
        public static var monthly: Self { Self(rawValue: 2) }

        /// WeChat Pay Score: the sender pays after the pick-up.
        public static var payScore: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.immediate, .cashOnDelivery, .monthly, .payScore] }
    }
}
