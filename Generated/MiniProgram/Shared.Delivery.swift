// Generated from MiniProgram/Shared/Delivery.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``DeliveryOrder``.
public struct DeliveryOrderFields: Sendable, Equatable {
    /// The merchant's ID with the delivery company: the app key that the company gave it.
    ///
    /// Wire name: `shopid`.
    public var shopID: String

    /// The order's ID, which the merchant chose.
    ///
    /// Wire name: `shop_order_id`.
    public var shopOrderID: String

    /// The number of the merchant's shop, as registered with the delivery company.
    ///
    /// Wire name: `shop_no`.
    public var shopNo: String

    /// The merchant's signature: the SHA-1 of `shopid`, `shop_order_id` and the app secret that the company gave it,
    /// one after the other.
    ///
    /// Wire name: `delivery_sign`.
    public var deliverySign: String

    /// Where the goods are collected; left out where the company knows the shop by its number.
    ///
    /// Wire name: `sender`.
    public var sender: DeliveryAddress?

    /// Where the goods are delivered.
    ///
    /// Wire name: `receiver`.
    public var receiver: DeliveryAddress

    /// What is delivered.
    ///
    /// Wire name: `cargo`.
    public var cargo: DeliveryGoods

    /// How it is delivered.
    ///
    /// Wire name: `order_info`.
    public var orderInfo: DeliveryTerms

    /// Creates a value of its fields.
    public init(
        shopID: String, shopOrderID: String, shopNo: String, deliverySign: String, sender: DeliveryAddress? = nil,
        receiver: DeliveryAddress, cargo: DeliveryGoods, orderInfo: DeliveryTerms
    ) {
        self.shopID = shopID
        self.shopOrderID = shopOrderID
        self.shopNo = shopNo
        self.deliverySign = deliverySign
        self.sender = sender
        self.receiver = receiver
        self.cargo = cargo
        self.orderInfo = orderInfo
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        shopID = ""
        shopOrderID = ""
        shopNo = ""
        deliverySign = ""
        receiver = .init(blankFor: decoder)
        cargo = .init(blankFor: decoder)
        orderInfo = .init(blankFor: decoder)
    }
}

/// An order of a delivery: who sends what to whom.
public protocol DeliveryOrder: Message {
    /// Its fields together.
    var deliveryOrder: DeliveryOrderFields { get set }
}

extension DeliveryOrder {
    /// The merchant's ID with the delivery company: the app key that the company gave it.
    ///
    /// Wire name: `shopid`.
    public var shopID: String {
        get { deliveryOrder.shopID }
        set { deliveryOrder.shopID = newValue }
    }

    /// The order's ID, which the merchant chose.
    ///
    /// Wire name: `shop_order_id`.
    public var shopOrderID: String {
        get { deliveryOrder.shopOrderID }
        set { deliveryOrder.shopOrderID = newValue }
    }

    /// The number of the merchant's shop, as registered with the delivery company.
    ///
    /// Wire name: `shop_no`.
    public var shopNo: String {
        get { deliveryOrder.shopNo }
        set { deliveryOrder.shopNo = newValue }
    }

    /// The merchant's signature: the SHA-1 of `shopid`, `shop_order_id` and the app secret that the company gave it,
    /// one after the other.
    ///
    /// Wire name: `delivery_sign`.
    public var deliverySign: String {
        get { deliveryOrder.deliverySign }
        set { deliveryOrder.deliverySign = newValue }
    }

    /// Where the goods are collected; left out where the company knows the shop by its number.
    ///
    /// Wire name: `sender`.
    public var sender: DeliveryAddress? {
        get { deliveryOrder.sender }
        set { deliveryOrder.sender = newValue }
    }

    /// Where the goods are delivered.
    ///
    /// Wire name: `receiver`.
    public var receiver: DeliveryAddress {
        get { deliveryOrder.receiver }
        set { deliveryOrder.receiver = newValue }
    }

    /// What is delivered.
    ///
    /// Wire name: `cargo`.
    public var cargo: DeliveryGoods {
        get { deliveryOrder.cargo }
        set { deliveryOrder.cargo = newValue }
    }

    /// How it is delivered.
    ///
    /// Wire name: `order_info`.
    public var orderInfo: DeliveryTerms {
        get { deliveryOrder.orderInfo }
        set { deliveryOrder.orderInfo = newValue }
    }
}

/// The fields of ``DeliveryAcceptance``.
public struct DeliveryAcceptanceFields: Sendable, Equatable {
    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String?

    /// What is to be paid, in yuan: the delivery fee less the coupon.
    ///
    /// Wire name: `fee`.
    public var fee: Double

    /// The delivery fee in yuan.
    ///
    /// Wire name: `deliverfee`.
    public var deliveryFee: Double

    /// What a coupon takes off, in yuan.
    ///
    /// Wire name: `couponfee`.
    public var couponFee: Double

    /// The tip for the rider, in yuan.
    ///
    /// Wire name: `tips`.
    public var tips: Double

    /// The fee of the insurance, in yuan.
    ///
    /// Wire name: `insurancefee`.
    public var insuranceFee: Double

    /// The way from sender to receiver in metres.
    ///
    /// Wire name: `distance`.
    public var distance: Double?

    /// The delivery company's ID of the delivery.
    ///
    /// Wire name: `waybill_id`.
    public var waybillID: String?

    /// How far the delivery is.
    ///
    /// Wire name: `order_status`.
    public var orderStatus: DeliveryStatus

    /// The code that the user shows the rider to receive the goods.
    ///
    /// Wire name: `finish_code`.
    public var finishCode: String?

    /// The code that the rider shows the shop to collect the goods.
    ///
    /// Wire name: `pickup_code`.
    public var pickupCode: String?

    /// How many seconds it will take until a rider accepts; 0 when that cannot be told.
    ///
    /// Wire name: `dispatch_duration`.
    public var dispatchDuration: Int?

    /// The shop's longitude in degrees, GCJ-02.
    ///
    /// Wire name: `sender_lng`.
    public var senderLongitude: Double?

    /// The shop's latitude in degrees, GCJ-02.
    ///
    /// Wire name: `sender_lat`.
    public var senderLatitude: Double?

    /// Creates a value of its fields.
    public init(
        resultCode: Int, resultMessage: String? = nil, fee: Double, deliveryFee: Double, couponFee: Double,
        tips: Double, insuranceFee: Double, distance: Double? = nil, waybillID: String? = nil,
        orderStatus: DeliveryStatus, finishCode: String? = nil, pickupCode: String? = nil, dispatchDuration: Int? = nil,
        senderLongitude: Double? = nil, senderLatitude: Double? = nil
    ) {
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.fee = fee
        self.deliveryFee = deliveryFee
        self.couponFee = couponFee
        self.tips = tips
        self.insuranceFee = insuranceFee
        self.distance = distance
        self.waybillID = waybillID
        self.orderStatus = orderStatus
        self.finishCode = finishCode
        self.pickupCode = pickupCode
        self.dispatchDuration = dispatchDuration
        self.senderLongitude = senderLongitude
        self.senderLatitude = senderLatitude
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        resultCode = 0
        fee = 0
        deliveryFee = 0
        couponFee = 0
        tips = 0
        insuranceFee = 0
        orderStatus = DeliveryStatus(rawValue: 0)
    }
}

/// What a delivery company answers to an order that it takes.
public protocol DeliveryAcceptance: Message {
    /// Its fields together.
    var deliveryAcceptance: DeliveryAcceptanceFields { get set }
}

extension DeliveryAcceptance {
    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int {
        get { deliveryAcceptance.resultCode }
        set { deliveryAcceptance.resultCode = newValue }
    }

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String? {
        get { deliveryAcceptance.resultMessage }
        set { deliveryAcceptance.resultMessage = newValue }
    }

    /// What is to be paid, in yuan: the delivery fee less the coupon.
    ///
    /// Wire name: `fee`.
    public var fee: Double {
        get { deliveryAcceptance.fee }
        set { deliveryAcceptance.fee = newValue }
    }

    /// The delivery fee in yuan.
    ///
    /// Wire name: `deliverfee`.
    public var deliveryFee: Double {
        get { deliveryAcceptance.deliveryFee }
        set { deliveryAcceptance.deliveryFee = newValue }
    }

    /// What a coupon takes off, in yuan.
    ///
    /// Wire name: `couponfee`.
    public var couponFee: Double {
        get { deliveryAcceptance.couponFee }
        set { deliveryAcceptance.couponFee = newValue }
    }

    /// The tip for the rider, in yuan.
    ///
    /// Wire name: `tips`.
    public var tips: Double {
        get { deliveryAcceptance.tips }
        set { deliveryAcceptance.tips = newValue }
    }

    /// The fee of the insurance, in yuan.
    ///
    /// Wire name: `insurancefee`.
    public var insuranceFee: Double {
        get { deliveryAcceptance.insuranceFee }
        set { deliveryAcceptance.insuranceFee = newValue }
    }

    /// The way from sender to receiver in metres.
    ///
    /// Wire name: `distance`.
    public var distance: Double? {
        get { deliveryAcceptance.distance }
        set { deliveryAcceptance.distance = newValue }
    }

    /// The delivery company's ID of the delivery.
    ///
    /// Wire name: `waybill_id`.
    public var waybillID: String? {
        get { deliveryAcceptance.waybillID }
        set { deliveryAcceptance.waybillID = newValue }
    }

    /// How far the delivery is.
    ///
    /// Wire name: `order_status`.
    public var orderStatus: DeliveryStatus {
        get { deliveryAcceptance.orderStatus }
        set { deliveryAcceptance.orderStatus = newValue }
    }

    /// The code that the user shows the rider to receive the goods.
    ///
    /// Wire name: `finish_code`.
    public var finishCode: String? {
        get { deliveryAcceptance.finishCode }
        set { deliveryAcceptance.finishCode = newValue }
    }

    /// The code that the rider shows the shop to collect the goods.
    ///
    /// Wire name: `pickup_code`.
    public var pickupCode: String? {
        get { deliveryAcceptance.pickupCode }
        set { deliveryAcceptance.pickupCode = newValue }
    }

    /// How many seconds it will take until a rider accepts; 0 when that cannot be told.
    ///
    /// Wire name: `dispatch_duration`.
    public var dispatchDuration: Int? {
        get { deliveryAcceptance.dispatchDuration }
        set { deliveryAcceptance.dispatchDuration = newValue }
    }

    /// The shop's longitude in degrees, GCJ-02.
    ///
    /// Wire name: `sender_lng`.
    public var senderLongitude: Double? {
        get { deliveryAcceptance.senderLongitude }
        set { deliveryAcceptance.senderLongitude = newValue }
    }

    /// The shop's latitude in degrees, GCJ-02.
    ///
    /// Wire name: `sender_lat`.
    public var senderLatitude: Double? {
        get { deliveryAcceptance.senderLatitude }
        set { deliveryAcceptance.senderLatitude = newValue }
    }
}

/// The fields of ``DeliveryCancellation``.
public struct DeliveryCancellationFields: Sendable, Equatable {
    /// The merchant's ID with the delivery company: the app key that the company gave it.
    ///
    /// Wire name: `shopid`.
    public var shopID: String

    /// The order's ID, which the merchant chose.
    ///
    /// Wire name: `shop_order_id`.
    public var shopOrderID: String

    /// The number of the merchant's shop, as registered with the delivery company.
    ///
    /// Wire name: `shop_no`.
    public var shopNo: String

    /// The delivery company's ID of the delivery.
    ///
    /// Wire name: `waybill_id`.
    public var waybillID: String?

    /// The merchant's signature: the SHA-1 of `shopid`, `shop_order_id` and the app secret that the company gave it,
    /// one after the other.
    ///
    /// Wire name: `delivery_sign`.
    public var deliverySign: String

    /// Why the merchant cancels.
    ///
    /// Wire name: `cancel_reason_id`.
    public var cancelReasonID: CancellationReason

    /// The reason in words, where it is another one.
    ///
    /// Wire name: `cancel_reason`.
    public var cancelReason: String?

    /// Creates a value of its fields.
    public init(
        shopID: String, shopOrderID: String, shopNo: String, waybillID: String? = nil, deliverySign: String,
        cancelReasonID: CancellationReason, cancelReason: String? = nil
    ) {
        self.shopID = shopID
        self.shopOrderID = shopOrderID
        self.shopNo = shopNo
        self.waybillID = waybillID
        self.deliverySign = deliverySign
        self.cancelReasonID = cancelReasonID
        self.cancelReason = cancelReason
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        shopID = ""
        shopOrderID = ""
        shopNo = ""
        deliverySign = ""
        cancelReasonID = CancellationReason(rawValue: 0)
    }
}

/// A cancellation of a delivery.
public protocol DeliveryCancellation: Message {
    /// Its fields together.
    var deliveryCancellation: DeliveryCancellationFields { get set }
}

extension DeliveryCancellation {
    /// The merchant's ID with the delivery company: the app key that the company gave it.
    ///
    /// Wire name: `shopid`.
    public var shopID: String {
        get { deliveryCancellation.shopID }
        set { deliveryCancellation.shopID = newValue }
    }

    /// The order's ID, which the merchant chose.
    ///
    /// Wire name: `shop_order_id`.
    public var shopOrderID: String {
        get { deliveryCancellation.shopOrderID }
        set { deliveryCancellation.shopOrderID = newValue }
    }

    /// The number of the merchant's shop, as registered with the delivery company.
    ///
    /// Wire name: `shop_no`.
    public var shopNo: String {
        get { deliveryCancellation.shopNo }
        set { deliveryCancellation.shopNo = newValue }
    }

    /// The delivery company's ID of the delivery.
    ///
    /// Wire name: `waybill_id`.
    public var waybillID: String? {
        get { deliveryCancellation.waybillID }
        set { deliveryCancellation.waybillID = newValue }
    }

    /// The merchant's signature: the SHA-1 of `shopid`, `shop_order_id` and the app secret that the company gave it,
    /// one after the other.
    ///
    /// Wire name: `delivery_sign`.
    public var deliverySign: String {
        get { deliveryCancellation.deliverySign }
        set { deliveryCancellation.deliverySign = newValue }
    }

    /// Why the merchant cancels.
    ///
    /// Wire name: `cancel_reason_id`.
    public var cancelReasonID: CancellationReason {
        get { deliveryCancellation.cancelReasonID }
        set { deliveryCancellation.cancelReasonID = newValue }
    }

    /// The reason in words, where it is another one.
    ///
    /// Wire name: `cancel_reason`.
    public var cancelReason: String? {
        get { deliveryCancellation.cancelReason }
        set { deliveryCancellation.cancelReason = newValue }
    }
}

/// The fields of ``DeliveryCancellationTerms``.
public struct DeliveryCancellationTermsFields: Sendable, Equatable {
    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String?

    /// What the merchant forfeits, in yuan, to the fen.
    ///
    /// Wire name: `deduct_fee`.
    public var deductFee: Double?

    /// An explanation.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// Creates a value of its fields.
    public init(resultCode: Int, resultMessage: String? = nil, deductFee: Double? = nil, description: String? = nil) {
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.deductFee = deductFee
        self.description = description
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        resultCode = 0
    }
}

/// What the cancellation of a delivery costs.
public protocol DeliveryCancellationTerms: Message {
    /// Its fields together.
    var deliveryCancellationTerms: DeliveryCancellationTermsFields { get set }
}

extension DeliveryCancellationTerms {
    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int {
        get { deliveryCancellationTerms.resultCode }
        set { deliveryCancellationTerms.resultCode = newValue }
    }

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String? {
        get { deliveryCancellationTerms.resultMessage }
        set { deliveryCancellationTerms.resultMessage = newValue }
    }

    /// What the merchant forfeits, in yuan, to the fen.
    ///
    /// Wire name: `deduct_fee`.
    public var deductFee: Double? {
        get { deliveryCancellationTerms.deductFee }
        set { deliveryCancellationTerms.deductFee = newValue }
    }

    /// An explanation.
    ///
    /// Wire name: `desc`.
    public var description: String? {
        get { deliveryCancellationTerms.description }
        set { deliveryCancellationTerms.description = newValue }
    }
}

/// A coordinate system.
public struct CoordinateSystem: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// GCJ-02, which Tencent Maps and Amap use.
    public static var gcj02: Self { Self(rawValue: 0) }

    /// BD-09, which Baidu Maps uses.
    public static var baidu: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.gcj02, .baidu] }
}

/// When a delivery is wanted.
public struct OrderType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// At once.
    public static var immediate: Self { Self(rawValue: 0) }

    /// At a time that the order names.
    public static var scheduled: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.immediate, .scheduled] }
}

/// Which way goods go.
public struct Direction: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// From the shop to the user.
    public static var shopToUser: Self { Self(rawValue: 1) }

    /// From the user to the shop.
    public static var userToShop: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.shopToUser, .userToShop] }
}

/// How far a delivery is.
public struct DeliveryStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Accepting: no rider is assigned yet. The first state.
    public static var waitingForRider: Self { Self(rawValue: 101) }

    /// Accepting: a rider is assigned.
    public static var riderAssigned: Self { Self(rawValue: 102) }

    /// Accepting: the merchant cancelled. The end.
    public static var cancelledBeforePickUp: Self { Self(rawValue: 103) }

    /// Pick-up: the rider is at the shop.
    public static var riderAtShop: Self { Self(rawValue: 201) }

    /// Pick-up: the rider has the goods.
    public static var pickedUp: Self { Self(rawValue: 202) }

    /// Pick-up: the merchant cancelled. The end.
    public static var pickUpCancelledByMerchant: Self { Self(rawValue: 203) }

    /// Pick-up: the rider cancelled. The end.
    public static var pickUpCancelledByRider: Self { Self(rawValue: 204) }

    /// Pick-up: the rider cancelled on account of the merchant. The end.
    public static var pickUpFailedAtShop: Self { Self(rawValue: 205) }

    /// Delivery: under way.
    public static var inDelivery: Self { Self(rawValue: 301) }

    /// Delivery: done. The end.
    public static var delivered: Self { Self(rawValue: 302) }

    /// Delivery: the merchant cancelled, and the goods go back.
    public static var cancelledInDelivery: Self { Self(rawValue: 303) }

    /// Delivery: the receiver cannot be reached, and the goods go back.
    public static var receiverUnreachable: Self { Self(rawValue: 304) }

    /// Delivery: the receiver refused the goods, and they go back.
    public static var refused: Self { Self(rawValue: 305) }

    /// Return: the merchant has the goods back. The end.
    public static var returned: Self { Self(rawValue: 401) }

    /// Cancelled on account of the company's system. The end.
    public static var cancelledBySystem: Self { Self(rawValue: 501) }

    /// Cancelled on account of weather, a closed road or the like. The end.
    public static var cancelledByForceMajeure: Self { Self(rawValue: 502) }

    public static var knownValues: [Self] {
        [
            .waitingForRider, .riderAssigned, .cancelledBeforePickUp, .riderAtShop, .pickedUp,
            .pickUpCancelledByMerchant, .pickUpCancelledByRider, .pickUpFailedAtShop, .inDelivery, .delivered,
            .cancelledInDelivery, .receiverUnreachable, .refused, .returned, .cancelledBySystem,
            .cancelledByForceMajeure,
        ]
    }
}

/// Why a merchant cancels a delivery.
public struct CancellationReason: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The delivery is no longer needed.
    public static var notNeeded: Self { Self(rawValue: 1) }

    /// The price does not suit.
    public static var price: Self { Self(rawValue: 2) }

    /// The order was wrong and is made again.
    public static var wrongOrder: Self { Self(rawValue: 3) }

    /// The rider is late at the shop.
    public static var latePickUp: Self { Self(rawValue: 4) }

    /// The rider is late in delivering.
    public static var lateDelivery: Self { Self(rawValue: 5) }

    /// Another reason, which `cancel_reason` names.
    public static var other: Self { Self(rawValue: 6) }

    public static var knownValues: [Self] { [.notNeeded, .price, .wrongOrder, .latePickUp, .lateDelivery, .other] }
}

/// A sender or receiver of a delivery.
public struct DeliveryAddress: FieldGroup, Equatable {
    /// The person's name, up to 256 characters.
    ///
    /// Wire name: `name`.
    public var name: String

    /// The city, such as 广州市.
    ///
    /// Wire name: `city`.
    public var city: String

    /// The address that the map knows: street, estate or building.
    ///
    /// Wire name: `address`.
    public var address: String

    /// The rest of the address: building, entrance, floor.
    ///
    /// Wire name: `address_detail`.
    public var addressDetail: String

    /// The telephone number, up to 64 characters.
    ///
    /// Wire name: `phone`.
    public var phone: String

    /// The longitude in degrees, with six decimals.
    ///
    /// Wire name: `lng`.
    public var longitude: Double

    /// The latitude in degrees, with six decimals.
    ///
    /// Wire name: `lat`.
    public var latitude: Double

    /// The coordinate system of longitude and latitude; GCJ-02 where it is left out.
    ///
    /// Wire name: `coordinate_type`.
    public var coordinateType: CoordinateSystem?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String, city: String, address: String, addressDetail: String, phone: String, longitude: Double,
        latitude: Double, coordinateType: CoordinateSystem? = nil
    ) {
        self.name = name
        self.city = city
        self.address = address
        self.addressDetail = addressDetail
        self.phone = phone
        self.longitude = longitude
        self.latitude = latitude
        self.coordinateType = coordinateType
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        name = ""
        city = ""
        address = ""
        addressDetail = ""
        phone = ""
        longitude = 0
        latitude = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("name city address address_detail phone lng lat coordinate_type")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&city)
            case 2: decoder.read(&address)
            case 3: decoder.read(&addressDetail)
            case 4: decoder.read(&phone)
            case 5: decoder.read(&longitude)
            case 6: decoder.read(&latitude)
            default: decoder.read(&coordinateType)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("name", name)
        encoder.write("city", city)
        encoder.write("address", address)
        encoder.write("address_detail", addressDetail)
        encoder.write("phone", phone)
        encoder.write("lng", longitude)
        encoder.write("lat", latitude)
        encoder.write("coordinate_type", coordinateType)
        encoder.end()
    }
}

/// The goods of a delivery.
public struct DeliveryGoods: FieldGroup, Equatable {
    /// Their value in yuan, to the fen.
    ///
    /// Wire name: `goods_value`.
    public var goodsValue: Double

    /// Their height in centimetres, up to 45.
    ///
    /// Wire name: `goods_height`.
    public var goodsHeight: Double?

    /// Their length in centimetres, up to 65.
    ///
    /// Wire name: `goods_length`.
    public var goodsLength: Double?

    /// Their width in centimetres, up to 50.
    ///
    /// Wire name: `goods_width`.
    public var goodsWidth: Double?

    /// Their weight in kilograms, to the gram, up to 50.
    ///
    /// Wire name: `goods_weight`.
    public var goodsWeight: Double

    /// The goods one by one.
    ///
    /// Wire name: `goods_detail`.
    public var goodsDetail: Details?

    /// What the rider has to know at the shop, up to 100 characters.
    ///
    /// Wire name: `goods_pickup_info`.
    public var goodsPickupInfo: String?

    /// What the rider has to know at the door, up to 100 characters.
    ///
    /// Wire name: `goods_delivery_info`.
    public var goodsDeliveryInfo: String?

    /// Their category, such as 美食宵夜.
    ///
    /// Wire name: `cargo_first_class`.
    public var cargoFirstClass: String

    /// Their category within that, such as 零食小吃.
    ///
    /// Wire name: `cargo_second_class`.
    public var cargoSecondClass: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        goodsValue: Double, goodsHeight: Double? = nil, goodsLength: Double? = nil, goodsWidth: Double? = nil,
        goodsWeight: Double, goodsDetail: Details? = nil, goodsPickupInfo: String? = nil,
        goodsDeliveryInfo: String? = nil, cargoFirstClass: String, cargoSecondClass: String
    ) {
        self.goodsValue = goodsValue
        self.goodsHeight = goodsHeight
        self.goodsLength = goodsLength
        self.goodsWidth = goodsWidth
        self.goodsWeight = goodsWeight
        self.goodsDetail = goodsDetail
        self.goodsPickupInfo = goodsPickupInfo
        self.goodsDeliveryInfo = goodsDeliveryInfo
        self.cargoFirstClass = cargoFirstClass
        self.cargoSecondClass = cargoSecondClass
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        goodsValue = 0
        goodsWeight = 0
        cargoFirstClass = ""
        cargoSecondClass = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            goods_value goods_height goods_length goods_width goods_weight goods_detail goods_pickup_info \
            goods_delivery_info cargo_first_class cargo_second_class
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&goodsValue)
            case 1: decoder.read(&goodsHeight)
            case 2: decoder.read(&goodsLength)
            case 3: decoder.read(&goodsWidth)
            case 4: decoder.read(&goodsWeight)
            case 5: decoder.read(&goodsDetail)
            case 6: decoder.read(&goodsPickupInfo)
            case 7: decoder.read(&goodsDeliveryInfo)
            case 8: decoder.read(&cargoFirstClass)
            default: decoder.read(&cargoSecondClass)
            }
        }
        decoder.end(reading, required: 0x311, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("goods_value", goodsValue)
        encoder.write("goods_height", goodsHeight)
        encoder.write("goods_length", goodsLength)
        encoder.write("goods_width", goodsWidth)
        encoder.write("goods_weight", goodsWeight)
        encoder.write("goods_detail", goodsDetail)
        encoder.write("goods_pickup_info", goodsPickupInfo)
        encoder.write("goods_delivery_info", goodsDeliveryInfo)
        encoder.write("cargo_first_class", cargoFirstClass)
        encoder.write("cargo_second_class", cargoSecondClass)
        encoder.end()
    }

    /// The goods one by one.
    public struct Details: FieldGroup, Equatable {
        /// The goods, up to 10 KB in all.
        ///
        /// Wire name: `goods`.
        public var goods: [DeliveryItem]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(goods: [DeliveryItem] = []) {
            self.goods = goods
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            goods = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("goods*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &goods)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("goods", siblings: goods, isRequired: false)
            encoder.end()
        }
    }
}

/// Goods of one kind.
public struct DeliveryItem: FieldGroup, Equatable {
    /// How many there are.
    ///
    /// Wire name: `good_count`.
    public var goodCount: Int

    /// What they are.
    ///
    /// Wire name: `good_name`.
    public var goodName: String

    /// The price of one, in yuan.
    ///
    /// Wire name: `good_price`.
    public var goodPrice: Double?

    /// The unit in which they are counted, up to 20 characters.
    ///
    /// Wire name: `good_unit`.
    public var goodUnit: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(goodCount: Int, goodName: String, goodPrice: Double? = nil, goodUnit: String? = nil) {
        self.goodCount = goodCount
        self.goodName = goodName
        self.goodPrice = goodPrice
        self.goodUnit = goodUnit
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        goodCount = 0
        goodName = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("good_count good_name good_price good_unit")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&goodCount)
            case 1: decoder.read(&goodName)
            case 2: decoder.read(&goodPrice)
            default: decoder.read(&goodUnit)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("good_count", goodCount)
        encoder.write("good_name", goodName)
        encoder.write("good_price", goodPrice)
        encoder.write("good_unit", goodUnit)
        encoder.end()
    }
}

/// How goods are delivered.
public struct DeliveryTerms: FieldGroup, Equatable {
    /// The company's code of the kind of delivery.
    ///
    /// Wire name: `delivery_service_code`.
    public var deliveryServiceCode: String?

    /// Whether the delivery is for now or for later; for now where it is left out.
    ///
    /// Wire name: `order_type`.
    public var orderType: OrderType?

    /// When a rider should be sent. Companies differ in what they support.
    ///
    /// Wire name: `expected_delivery_time`.
    public var expectedDeliveryTime: UnixTime?

    /// When the goods should arrive. SF Intra-city and Meituan support it.
    ///
    /// Wire name: `expected_finish_time`.
    public var expectedFinishTime: UnixTime?

    /// When the goods should be collected. FlashEx and SF Intra-city support it.
    ///
    /// Wire name: `expected_pick_time`.
    public var expectedPickTime: UnixTime?

    /// The number of the order in the shop, by which the rider asks for the goods.
    ///
    /// Wire name: `poi_seq`.
    public var poiSeq: String?

    /// A remark, up to 200 characters.
    ///
    /// Wire name: `note`.
    public var note: String?

    /// When the user paid.
    ///
    /// Wire name: `order_time`.
    public var orderTime: UnixTime?

    /// Whether the goods are insured.
    ///
    /// Wire name: `is_insured`.
    public var isInsured: Bool?

    /// The insured value in yuan, to the fen.
    ///
    /// Wire name: `declared_value`.
    public var declaredValue: Double?

    /// The tip for the rider, in yuan.
    ///
    /// Wire name: `tips`.
    public var tips: Double?

    /// Whether the rider takes no other order until this one is delivered, which costs more.
    ///
    /// Wire name: `is_direct_delivery`.
    public var isDirectDelivery: Bool?

    /// What the rider pays to the shop, in yuan, to the fen.
    ///
    /// Wire name: `cash_on_delivery`.
    public var cashOnDelivery: Double?

    /// What the rider collects, in yuan, to the fen.
    ///
    /// Wire name: `cash_on_pickup`.
    public var cashOnPickup: Double?

    /// Which way the goods go; from the shop to the user where it is left out.
    ///
    /// Wire name: `rider_pick_method`.
    public var riderPickMethod: Direction?

    /// Whether the user shows the rider a code to receive the goods.
    ///
    /// Wire name: `is_finish_code_needed`.
    public var isFinishCodeNeeded: Bool?

    /// Whether the rider shows the shop a code to collect the goods.
    ///
    /// Wire name: `is_pickup_code_needed`.
    public var isPickupCodeNeeded: Bool?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        deliveryServiceCode: String? = nil, orderType: OrderType? = nil, expectedDeliveryTime: UnixTime? = nil,
        expectedFinishTime: UnixTime? = nil, expectedPickTime: UnixTime? = nil, poiSeq: String? = nil,
        note: String? = nil, orderTime: UnixTime? = nil, isInsured: Bool? = nil, declaredValue: Double? = nil,
        tips: Double? = nil, isDirectDelivery: Bool? = nil, cashOnDelivery: Double? = nil, cashOnPickup: Double? = nil,
        riderPickMethod: Direction? = nil, isFinishCodeNeeded: Bool? = nil, isPickupCodeNeeded: Bool? = nil
    ) {
        self.deliveryServiceCode = deliveryServiceCode
        self.orderType = orderType
        self.expectedDeliveryTime = expectedDeliveryTime
        self.expectedFinishTime = expectedFinishTime
        self.expectedPickTime = expectedPickTime
        self.poiSeq = poiSeq
        self.note = note
        self.orderTime = orderTime
        self.isInsured = isInsured
        self.declaredValue = declaredValue
        self.tips = tips
        self.isDirectDelivery = isDirectDelivery
        self.cashOnDelivery = cashOnDelivery
        self.cashOnPickup = cashOnPickup
        self.riderPickMethod = riderPickMethod
        self.isFinishCodeNeeded = isFinishCodeNeeded
        self.isPickupCodeNeeded = isPickupCodeNeeded
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            delivery_service_code order_type expected_delivery_time expected_finish_time expected_pick_time \
            poi_seq note order_time is_insured declared_value tips is_direct_delivery cash_on_delivery \
            cash_on_pickup rider_pick_method is_finish_code_needed is_pickup_code_needed
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&deliveryServiceCode)
            case 1: decoder.read(&orderType)
            case 2: decoder.read(&expectedDeliveryTime)
            case 3: decoder.read(&expectedFinishTime)
            case 4: decoder.read(&expectedPickTime)
            case 5: decoder.read(&poiSeq)
            case 6: decoder.read(&note)
            case 7: decoder.read(&orderTime)
            case 8: decoder.read(flag: &isInsured)
            case 9: decoder.read(&declaredValue)
            case 10: decoder.read(&tips)
            case 11: decoder.read(flag: &isDirectDelivery)
            case 12: decoder.read(&cashOnDelivery)
            case 13: decoder.read(&cashOnPickup)
            case 14: decoder.read(&riderPickMethod)
            case 15: decoder.read(flag: &isFinishCodeNeeded)
            default: decoder.read(flag: &isPickupCodeNeeded)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("delivery_service_code", deliveryServiceCode)
        encoder.write("order_type", orderType)
        encoder.write("expected_delivery_time", expectedDeliveryTime)
        encoder.write("expected_finish_time", expectedFinishTime)
        encoder.write("expected_pick_time", expectedPickTime)
        encoder.write("poi_seq", poiSeq)
        encoder.write("note", note)
        encoder.write("order_time", orderTime)
        encoder.write("is_insured", flag: isInsured)
        encoder.write("declared_value", declaredValue)
        encoder.write("tips", tips)
        encoder.write("is_direct_delivery", flag: isDirectDelivery)
        encoder.write("cash_on_delivery", cashOnDelivery)
        encoder.write("cash_on_pickup", cashOnPickup)
        encoder.write("rider_pick_method", riderPickMethod)
        encoder.write("is_finish_code_needed", flag: isFinishCodeNeeded)
        encoder.write("is_pickup_code_needed", flag: isPickupCodeNeeded)
        encoder.end()
    }
}
