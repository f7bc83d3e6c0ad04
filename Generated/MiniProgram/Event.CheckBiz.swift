// Generated from MiniProgram/Event/CheckBiz.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant wants to use an account with the courier: the courier checks it, and answers at once or through the call
/// that updates a merchant's review.
///
/// On the wire: `MsgType` `event`, `Event` `check_biz`.
public struct CheckBizEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

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

    /// The merchant's name: its mini program's nickname. EMS alone gets it.
    ///
    /// Wire name: `ShopName`.
    public var shopName: String?

    /// The merchant's telephone number. EMS alone gets it.
    ///
    /// Wire name: `ShopTelphone`.
    public var shopTelephone: String?

    /// The name of the merchant's contact. EMS alone gets it.
    ///
    /// Wire name: `ShopContact`.
    public var shopContact: String?

    /// The service that the merchant applied for. EMS alone gets it.
    ///
    /// Wire name: `ServiceName`.
    public var serviceName: String?

    /// The province from which the merchant sends. EMS alone gets it.
    ///
    /// Wire name: `SenderProvince`.
    public var senderProvince: String?

    /// The city from which the merchant sends. EMS alone gets it.
    ///
    /// Wire name: `SenderCity`.
    public var senderCity: String?

    /// The district from which the merchant sends. EMS alone gets it.
    ///
    /// Wire name: `SenderArea`.
    public var senderArea: String?

    /// The address from which the merchant sends. EMS alone gets it.
    ///
    /// Wire name: `SenderAddress`.
    public var senderAddress: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, bizID: String, bizPassword: String? = nil,
        shopAppID: String? = nil, shopName: String? = nil, shopTelephone: String? = nil, shopContact: String? = nil,
        serviceName: String? = nil, senderProvince: String? = nil, senderCity: String? = nil, senderArea: String? = nil,
        senderAddress: String? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.bizID = bizID
        self.bizPassword = bizPassword
        self.shopAppID = shopAppID
        self.shopName = shopName
        self.shopTelephone = shopTelephone
        self.shopContact = shopContact
        self.serviceName = serviceName
        self.senderProvince = senderProvince
        self.senderCity = senderCity
        self.senderArea = senderArea
        self.senderAddress = senderAddress
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CheckBizEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=check_biz
        schema: MiniProgram/Event/CheckBiz.json
        summary: A merchant wants to use an account with the courier: the courier checks it, and answers at once \
        or through the call that updates a merchant's review.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        bizID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event BizID BizPwd ShopAppID ShopName ShopTelphone \
            ShopContact ServiceName SenderProvince SenderCity SenderArea SenderAddress
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("check_biz")
            case 5: decoder.read(&bizID)
            case 6: decoder.read(&bizPassword)
            case 7: decoder.read(&shopAppID)
            case 8: decoder.read(&shopName)
            case 9: decoder.read(&shopTelephone)
            case 10: decoder.read(&shopContact)
            case 11: decoder.read(&serviceName)
            case 12: decoder.read(&senderProvince)
            case 13: decoder.read(&senderCity)
            case 14: decoder.read(&senderArea)
            default: decoder.read(&senderAddress)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "check_biz")
        encoder.write("BizID", bizID)
        encoder.write("BizPwd", bizPassword)
        encoder.write("ShopAppID", shopAppID)
        encoder.write("ShopName", shopName)
        encoder.write("ShopTelphone", shopTelephone)
        encoder.write("ShopContact", shopContact)
        encoder.write("ServiceName", serviceName)
        encoder.write("SenderProvince", senderProvince)
        encoder.write("SenderCity", senderCity)
        encoder.write("SenderArea", senderArea)
        encoder.write("SenderAddress", senderAddress)
        encoder.end()
    }
}
