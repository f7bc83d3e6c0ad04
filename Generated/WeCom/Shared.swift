// Generated from the schemas in Shared. Edit the schema, not this file.

public import WeChatMessageCoding

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
