// Generated from MiniProgram/Event/AddWaybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant orders a shipment: the courier makes the waybill and answers with its number. Asked again for the same
/// order, it gives the same number.
///
/// On the wire: `MsgType` `event`, `Event` `add_waybill`.
public struct AddWaybillEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The order's token: the call that updates the parcel's track needs it. Up to 256 characters.
    ///
    /// Wire name: `Token`.
    public var token: String

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `BizID`.
    public var bizID: String

    /// The password of the merchant's account with the courier.
    ///
    /// Wire name: `BizPwd`.
    public var bizPassword: String?

    /// The AppID of the merchant's mini program.
    ///
    /// Wire name: `ShopAppID`.
    public var shopAppID: String?

    /// The order's ID, which the merchant chose. The courier must give one order one waybill, however often it is
    /// asked.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String

    /// The waybill's number out of those reserved for WeChat; 0 where the courier is to choose it.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String

    /// A remark that is printed on the label, such as 易碎物品.
    ///
    /// Wire name: `Remark`.
    public var remark: String?

    /// Who sends the parcel.
    ///
    /// Wire name: `Sender`.
    public var sender: MerchantContact

    /// Who receives the parcel.
    ///
    /// Wire name: `Receiver`.
    public var receiver: MerchantContact

    /// What is sent.
    ///
    /// Wire name: `Cargo`.
    public var cargo: MerchantParcel?

    /// The insurance.
    ///
    /// Wire name: `Insured`.
    public var insurance: Insurance?

    /// The kind of shipment that the merchant chose.
    ///
    /// Wire name: `Service`.
    public var service: Service?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, token: String, bizID: String,
        bizPassword: String? = nil, shopAppID: String? = nil, orderID: String, waybillID: String, remark: String? = nil,
        sender: MerchantContact, receiver: MerchantContact, cargo: MerchantParcel? = nil, insurance: Insurance? = nil,
        service: Service? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.bizID = bizID
        self.bizPassword = bizPassword
        self.shopAppID = shopAppID
        self.orderID = orderID
        self.waybillID = waybillID
        self.remark = remark
        self.sender = sender
        self.receiver = receiver
        self.cargo = cargo
        self.insurance = insurance
        self.service = service
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: AddWaybillEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=add_waybill
        schema: MiniProgram/Event/AddWaybill.json
        summary: A merchant orders a shipment: the courier makes the waybill and answers with its number. Asked \
        again for the same order, it gives the same number.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        token = ""
        bizID = ""
        orderID = ""
        waybillID = ""
        sender = .init(blankFor: decoder)
        receiver = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Token BizID BizPwd ShopAppID OrderID \
            WayBillID|WaybillId|WayBillId Remark Sender Receiver Cargo Insured Service
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("add_waybill")
            case 5: decoder.read(&token)
            case 6: decoder.read(&bizID)
            case 7: decoder.read(&bizPassword)
            case 8: decoder.read(&shopAppID)
            case 9: decoder.read(&orderID)
            case 10: decoder.read(&waybillID)
            case 11: decoder.read(&remark)
            case 12: decoder.read(required: &sender)
            case 13: decoder.read(required: &receiver)
            case 14: decoder.read(&cargo)
            case 15: decoder.read(&insurance)
            default: decoder.read(&service)
            }
        }
        decoder.end(reading, required: 0x367f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "add_waybill")
        encoder.write("Token", token, cdata: false)
        encoder.write("BizID", bizID)
        encoder.write("BizPwd", bizPassword)
        encoder.write("ShopAppID", shopAppID)
        encoder.write("OrderID", orderID)
        encoder.write("WayBillID", waybillID)
        encoder.write("Remark", remark)
        encoder.write("Sender", sender)
        encoder.write("Receiver", receiver)
        encoder.write("Cargo", cargo)
        encoder.write("Insured", insurance)
        encoder.write("Service", service)
        encoder.end()
    }

    /// A kind of shipment.
    public struct Service: FieldGroup, Equatable {
        /// Its number in WeChat's list of the courier's services.
        ///
        /// Wire name: `ServiceType`.
        public var serviceType: Int

        /// Its name, such as 标准快递.
        ///
        /// Wire name: `ServiceName`.
        public var serviceName: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(serviceType: Int, serviceName: String) {
            self.serviceType = serviceType
            self.serviceName = serviceName
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            serviceType = 0
            serviceName = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ServiceType ServiceName")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&serviceType)
                default: decoder.read(&serviceName)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ServiceType", serviceType)
            encoder.write("ServiceName", serviceName)
            encoder.end()
        }
    }
}
