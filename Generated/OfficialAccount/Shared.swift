// Generated from the schemas in Shared. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``CustomerServiceHeader``.
public struct CustomerServiceHeaderFields: Sendable, Equatable {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// Creates a value of its fields.
    public init(toUser: String) {
        self.toUser = toUser
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
    }
}

/// The header of a customer-service message.
public protocol CustomerServiceHeader: CustomerServiceMessage {
    /// Its fields together.
    var customerServiceHeader: CustomerServiceHeaderFields { get set }
}

extension CustomerServiceHeader {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String {
        get { customerServiceHeader.toUser }
        set { customerServiceHeader.toUser = newValue }
    }
}

/// What happens to the typing indicator.
public struct TypingCommand: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The indicator is shown. A further call while it is shown is refused (45081) and not needed.
    public static var typing: Self { Self(rawValue: "Typing") }

    /// The indicator is taken away.
    public static var cancelTyping: Self { Self(rawValue: "CancelTyping") }

    public static var knownValues: [Self] { [.typing, .cancelTyping] }
}

/// The kind of a code that was scanned.
public struct MenuScanType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A QR code.
    public static var qrCode: Self { Self(rawValue: "qrcode") }

    /// A bar code.
    public static var barcode: Self { Self(rawValue: "barcode") }

    public static var knownValues: [Self] { [.qrCode, .barcode] }
}

/// The state of the review of a store or a store mini program.
public struct StoreAuditStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The review is passed.
    public static var approved: Self { Self(rawValue: 1) }

    /// The review is under way.
    public static var reviewing: Self { Self(rawValue: 2) }

    /// The review is not passed.
    public static var rejected: Self { Self(rawValue: 3) }

    /// The administrator of the account did not agree.
    public static var rejectedByAdministrator: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.approved, .reviewing, .rejected, .rejectedByAdministrator] }
}

/// What a user decides about the notices of a template.
public struct SubscriptionDecision: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The user agrees to receive them.
    public static var accepted: Self { Self(rawValue: "accept") }

    /// The user refuses them.
    public static var rejected: Self { Self(rawValue: "reject") }

    public static var knownValues: [Self] { [.accepted, .rejected] }
}

/// A text to send.
public struct TextBody: FieldGroup, Equatable {
    /// The text, written out: characters escaped as `\u` and four digits are shown so. An official account may put
    /// links in it: `a` elements with `href`, and with `data-miniprogram-appid` and `data-miniprogram-path` into a mini
    /// program.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.end()
    }
}

/// Material to send.
public struct MediaBody: FieldGroup, Equatable {
    /// The media ID that uploading the material returned.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(mediaID: String) {
        self.mediaID = mediaID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&mediaID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("media_id", mediaID)
        encoder.end()
    }
}

/// The pictures that a user sent from a menu.
public struct SendPicsInfo: FieldGroup, Equatable {
    /// The number of pictures.
    ///
    /// Wire name: `Count`.
    public var count: Int?

    /// The pictures; may be empty.
    ///
    /// Wire name: `PicList`.
    public var picList: [MenuPicture]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(count: Int? = nil, picList: [MenuPicture] = []) {
        self.count = count
        self.picList = picList
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        picList = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Count PicList*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&count)
            default: decoder.read(list: &picList, item: "item")
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Count", count)
        encoder.write("PicList", list: picList, item: "item", isRequired: false)
        encoder.end()
    }
}

/// A picture that a user sent from a menu.
public struct MenuPicture: FieldGroup, Equatable {
    /// The MD5 digest of the picture in hexadecimal, by which to recognise it among the image messages that follow.
    ///
    /// Wire name: `PicMd5Sum`.
    public var md5: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(md5: String) {
        self.md5 = md5
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        md5 = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("PicMd5Sum")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&md5)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("PicMd5Sum", md5)
        encoder.end()
    }
}

/// The code that a user scanned from a menu.
public struct ScanCodeInfo: FieldGroup, Equatable {
    /// The kind of the code.
    ///
    /// Wire name: `ScanType`.
    public var scanType: MenuScanType

    /// What the code says: the text of a QR code; the symbology and the digits of a bar code, as
    /// `EAN_13,6901234567892`.
    ///
    /// Wire name: `ScanResult`.
    public var scanResult: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(scanType: MenuScanType, scanResult: String) {
        self.scanType = scanType
        self.scanResult = scanResult
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        scanType = MenuScanType(rawValue: "")
        scanResult = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ScanType ScanResult")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&scanType)
            default: decoder.read(&scanResult)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ScanType", scanType)
        encoder.write("ScanResult", scanResult)
        encoder.end()
    }
}

/// The place that a user chose from a menu.
public struct SendLocationInfo: FieldGroup, Equatable {
    /// The latitude in degrees.
    ///
    /// Wire name: `Location_X`.
    public var latitude: Double

    /// The longitude in degrees.
    ///
    /// Wire name: `Location_Y`.
    public var longitude: Double

    /// The zoom of the map: the greater, the finer.
    ///
    /// Wire name: `Scale`.
    public var scale: Double

    /// The address of the place in words; may be empty.
    ///
    /// Wire name: `Label`.
    public var label: String

    /// The name of the place as Moments show it; may be empty.
    ///
    /// Wire name: `Poiname`.
    public var poiName: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(latitude: Double, longitude: Double, scale: Double, label: String, poiName: String? = nil) {
        self.latitude = latitude
        self.longitude = longitude
        self.scale = scale
        self.label = label
        self.poiName = poiName
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        latitude = 0
        longitude = 0
        scale = 0
        label = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Location_X Location_Y Scale Label Poiname")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&latitude)
            case 1: decoder.read(&longitude)
            case 2: decoder.read(&scale)
            case 3: decoder.read(&label)
            default: decoder.read(&poiName)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Location_X", latitude, cdata: true)
        encoder.write("Location_Y", longitude, cdata: true)
        encoder.write("Scale", scale, cdata: true)
        encoder.write("Label", label)
        encoder.write("Poiname", poiName)
        encoder.end()
    }
}

/// The value of one of a template's keys.
public struct TemplateValue: FieldGroup, Equatable {
    /// The text in the place of the key. The kind of the key limits it: `thing` 20 characters, `number` and `letter`
    /// 32, `character_string` 32, `symbol` 5, `phrase` 5 Chinese characters, `phone_number` 17, `car_number` 8, `name`
    /// 10 Chinese characters or 20 letters.
    ///
    /// Wire name: `value`.
    public var value: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(value: String) {
        self.value = value
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        value = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("value")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&value)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("value", value)
        encoder.end()
    }
}

/// The value of one of a template's keys, and its colour.
public struct ColoredTemplateValue: FieldGroup, Equatable {
    /// The text in the place of the key.
    ///
    /// Wire name: `value`.
    public var value: String

    /// The colour of the text, as `#173177`. Newer clients ignore it.
    ///
    /// Wire name: `color`.
    public var color: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(value: String, color: String? = nil) {
        self.value = value
        self.color = color
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        value = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("value color")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&value)
            default: decoder.read(&color)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("value", value)
        encoder.write("color", color)
        encoder.end()
    }
}

/// The page of a mini program that a tap on a message opens.
public struct TemplateMiniProgram: FieldGroup, Equatable {
    /// The app ID of a mini program that is bound to the account.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The path of the page with its query; without it the first page.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, pagePath: String? = nil) {
        self.appID = appID
        self.pagePath = pagePath
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        appID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("appid pagepath|path|pagePath")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&appID)
            default: decoder.read(&pagePath)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.end()
    }
}
