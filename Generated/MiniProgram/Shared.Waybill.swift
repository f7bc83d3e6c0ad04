// Generated from MiniProgram/Shared/Waybill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// What happened to a parcel.
public struct TrackActionType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Pick-up: the courier has the parcel.
    public static var pickedUp: Self { Self(rawValue: 100001) }

    /// Pick-up: the courier could not take the parcel.
    public static var pickUpFailed: Self { Self(rawValue: 100002) }

    /// Pick-up: a courier is assigned.
    public static var courierAssigned: Self { Self(rawValue: 100003) }

    /// Transport: the parcel moved on.
    public static var inTransit: Self { Self(rawValue: 200001) }

    /// Delivery: the courier is on the way to the receiver.
    public static var outForDelivery: Self { Self(rawValue: 300002) }

    /// Delivery: the receiver signed for the parcel.
    public static var signedFor: Self { Self(rawValue: 300003) }

    /// Delivery: the receiver did not sign.
    public static var deliveryFailed: Self { Self(rawValue: 300004) }

    /// Exception: the order was cancelled.
    public static var cancelled: Self { Self(rawValue: 400001) }

    /// Exception: the parcel is held up.
    public static var delayed: Self { Self(rawValue: 400002) }

    public static var knownValues: [Self] {
        [
            .pickedUp, .pickUpFailed, .courierAssigned, .inTransit, .outForDelivery, .signedFor, .deliveryFailed,
            .cancelled, .delayed,
        ]
    }
}

/// What a single parcel is sent for.
public struct ParcelScene: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A person sends something.
    public static var personal: Self { Self(rawValue: 1) }

    /// A customer returns goods to a merchant.
    public static var merchantReturn: Self { Self(rawValue: 2) }

    /// A merchant sends goods.
    public static var merchantShipment: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.personal, .merchantReturn, .merchantShipment] }
}

/// A sender or receiver of a parcel that a merchant sends.
public struct MerchantContact: FieldGroup, Equatable {
    /// The person's name.
    ///
    /// Wire name: `Name`.
    public var name: String

    /// The landline number, with the area code.
    ///
    /// Wire name: `Tel`.
    public var tel: String?

    /// The mobile number.
    ///
    /// Wire name: `Mobile`.
    public var mobile: String?

    /// The name of the company, if it is one.
    ///
    /// Wire name: `Company`.
    public var company: String?

    /// The postal code.
    ///
    /// Wire name: `PostCode`.
    public var postCode: String?

    /// The country; 中国 where it is left out.
    ///
    /// Wire name: `Country`.
    public var country: String?

    /// The province, such as 广东省.
    ///
    /// Wire name: `Province`.
    public var province: String

    /// The city, such as 广州市.
    ///
    /// Wire name: `City`.
    public var city: String

    /// The district or county, such as 海珠区.
    ///
    /// Wire name: `Area`.
    public var area: String

    /// The rest of the address: street, number, building, room.
    ///
    /// Wire name: `Address`.
    public var address: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String, tel: String? = nil, mobile: String? = nil, company: String? = nil, postCode: String? = nil,
        country: String? = nil, province: String, city: String, area: String, address: String
    ) {
        self.name = name
        self.tel = tel
        self.mobile = mobile
        self.company = company
        self.postCode = postCode
        self.country = country
        self.province = province
        self.city = city
        self.area = area
        self.address = address
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        name = ""
        province = ""
        city = ""
        area = ""
        address = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Name Tel Mobile Company PostCode Country Province City Area Address")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&tel)
            case 2: decoder.read(&mobile)
            case 3: decoder.read(&company)
            case 4: decoder.read(&postCode)
            case 5: decoder.read(&country)
            case 6: decoder.read(&province)
            case 7: decoder.read(&city)
            case 8: decoder.read(&area)
            default: decoder.read(&address)
            }
        }
        decoder.end(reading, required: 0x3c1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Name", name)
        encoder.write("Tel", tel)
        encoder.write("Mobile", mobile)
        encoder.write("Company", company)
        encoder.write("PostCode", postCode)
        encoder.write("Country", country)
        encoder.write("Province", province)
        encoder.write("City", city)
        encoder.write("Area", area)
        encoder.write("Address", address)
        encoder.end()
    }
}

/// A sender or receiver of a single parcel.
public struct ParcelContact: FieldGroup, Equatable {
    /// The person's name.
    ///
    /// Wire name: `Name`.
    public var name: String

    /// The landline number, with the area code.
    ///
    /// Wire name: `Tel`.
    public var tel: String?

    /// The mobile number.
    ///
    /// Wire name: `Mobile`.
    public var mobile: String?

    /// The province, such as 广东省.
    ///
    /// Wire name: `Province`.
    public var province: String

    /// The city, such as 广州市.
    ///
    /// Wire name: `City`.
    public var city: String

    /// The district or county, such as 海珠区.
    ///
    /// Wire name: `Area`.
    public var area: String

    /// The street or township, such as 新港中路.
    ///
    /// Wire name: `Street`.
    public var street: String?

    /// The rest of the address: number, building, room.
    ///
    /// Wire name: `Address`.
    public var address: String

    /// The address's ID in WeChat's list of regions.
    ///
    /// Wire name: `Id`.
    public var id: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String, tel: String? = nil, mobile: String? = nil, province: String, city: String, area: String,
        street: String? = nil, address: String, id: String? = nil
    ) {
        self.name = name
        self.tel = tel
        self.mobile = mobile
        self.province = province
        self.city = city
        self.area = area
        self.street = street
        self.address = address
        self.id = id
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        name = ""
        province = ""
        city = ""
        area = ""
        address = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Name Tel Mobile Province City Area Street Address Id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&tel)
            case 2: decoder.read(&mobile)
            case 3: decoder.read(&province)
            case 4: decoder.read(&city)
            case 5: decoder.read(&area)
            case 6: decoder.read(&street)
            case 7: decoder.read(&address)
            default: decoder.read(&id)
            }
        }
        decoder.end(reading, required: 0xb9, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Name", name)
        encoder.write("Tel", tel)
        encoder.write("Mobile", mobile)
        encoder.write("Province", province)
        encoder.write("City", city)
        encoder.write("Area", area)
        encoder.write("Street", street)
        encoder.write("Address", address)
        encoder.write("Id", id)
        encoder.end()
    }
}

/// A parcel that a merchant sends.
public struct MerchantParcel: FieldGroup, Equatable {
    /// The number of packages.
    ///
    /// Wire name: `Count`.
    public var count: Int

    /// The length in centimetres.
    ///
    /// Wire name: `Space_X`.
    public var length: Double?

    /// The width in centimetres.
    ///
    /// Wire name: `Space_Y`.
    public var width: Double?

    /// The height in centimetres.
    ///
    /// Wire name: `Space_Z`.
    public var height: Double?

    /// The weight of all packages in kilograms.
    ///
    /// Wire name: `Weight`.
    public var weight: Double?

    /// The goods in the parcel.
    ///
    /// Wire name: `DetailList`.
    public var detailList: [ParcelItem]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        count: Int, length: Double? = nil, width: Double? = nil, height: Double? = nil, weight: Double? = nil,
        detailList: [ParcelItem] = []
    ) {
        self.count = count
        self.length = length
        self.width = width
        self.height = height
        self.weight = weight
        self.detailList = detailList
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        count = 0
        detailList = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Count Space_X Space_Y Space_Z Weight DetailList*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&count)
            case 1: decoder.read(&length)
            case 2: decoder.read(&width)
            case 3: decoder.read(&height)
            case 4: decoder.read(&weight)
            default: decoder.read(oneOf: &detailList)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Count", count)
        encoder.write("Space_X", length)
        encoder.write("Space_Y", width)
        encoder.write("Space_Z", height)
        encoder.write("Weight", weight)
        encoder.write("DetailList", siblings: detailList, isRequired: false)
        encoder.end()
    }
}

/// Goods in a parcel.
public struct ParcelItem: FieldGroup, Equatable {
    /// What the goods are.
    ///
    /// Wire name: `Name`.
    public var name: String

    /// How many there are.
    ///
    /// Wire name: `Count`.
    public var count: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String, count: Int) {
        self.name = name
        self.count = count
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        name = ""
        count = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Name Count")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            default: decoder.read(&count)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Name", name)
        encoder.write("Count", count)
        encoder.end()
    }
}

/// What a single parcel holds.
public struct ParcelGoods: FieldGroup, Equatable {
    /// The kind of the goods: a code of WeChat's table of kinds.
    ///
    /// Wire name: `Special`.
    public var kind: Int?

    /// The weight in kilograms.
    ///
    /// Wire name: `Weight`.
    public var weight: Double?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(kind: Int? = nil, weight: Double? = nil) {
        self.kind = kind
        self.weight = weight
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Special Weight")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kind)
            default: decoder.read(&weight)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Special", kind)
        encoder.write("Weight", weight)
        encoder.end()
    }
}

/// Whether a parcel is insured, and for what.
public struct Insurance: FieldGroup, Equatable {
    /// Whether the parcel is insured.
    ///
    /// Wire name: `UseInsured`.
    public var isInsured: Bool

    /// The insured value in fen; 0 without insurance.
    ///
    /// Wire name: `InsuredValue`.
    public var insuredValue: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(isInsured: Bool, insuredValue: Int) {
        self.isInsured = isInsured
        self.insuredValue = insuredValue
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        isInsured = false
        insuredValue = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("UseInsured InsuredValue")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(flag: &isInsured)
            default: decoder.read(&insuredValue)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("UseInsured", flag: isInsured)
        encoder.write("InsuredValue", insuredValue)
        encoder.end()
    }
}
