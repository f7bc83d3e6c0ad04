// Generated from WeCom/Hardware/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Who uses a device.
public struct HardwareUserType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A member of the company.
    public static var member: Self { Self(rawValue: 0) }

    /// A student.
    public static var student: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.member, .student] }
}

/// What a device recognises someone by.
public struct BiometricKind: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The face.
    public static var face: Self { Self(rawValue: "fa") }

    /// A fingerprint.
    public static var fingerprint: Self { Self(rawValue: "fp") }

    public static var knownValues: [Self] { [.face, .fingerprint] }
}

/// The device that a push is about.
public struct HardwareDevice: FieldGroup, Equatable {
    /// The push's ID, by which its repetitions are known.
    ///
    /// Wire name: `req_id`.
    public var requestID: String

    /// The device's serial number, as the maker entered it.
    ///
    /// Wire name: `device_sn`.
    public var serialNumber: String

    /// When it happened.
    ///
    /// Wire name: `createtime`.
    public var createTime: UnixTime

    /// The ID of the device's model.
    ///
    /// Wire name: `model_id`.
    public var modelID: String

    /// The CorpID of the company that has the device.
    ///
    /// Wire name: `auth_corpid`.
    public var authCorpID: String

    /// The CorpID of the maker.
    ///
    /// Wire name: `service_corpid`.
    public var serviceCorpID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        requestID: String, serialNumber: String, createTime: UnixTime, modelID: String, authCorpID: String,
        serviceCorpID: String
    ) {
        self.requestID = requestID
        self.serialNumber = serialNumber
        self.createTime = createTime
        self.modelID = modelID
        self.authCorpID = authCorpID
        self.serviceCorpID = serviceCorpID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        requestID = ""
        serialNumber = ""
        createTime = 0
        modelID = ""
        authCorpID = ""
        serviceCorpID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("req_id device_sn createtime model_id auth_corpid service_corpid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&requestID)
            case 1: decoder.read(&serialNumber)
            case 2: decoder.read(&createTime)
            case 3: decoder.read(&modelID)
            case 4: decoder.read(&authCorpID)
            default: decoder.read(&serviceCorpID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("req_id", requestID)
        encoder.write("device_sn", serialNumber)
        encoder.write("createtime", createTime)
        encoder.write("model_id", modelID)
        encoder.write("auth_corpid", authCorpID)
        encoder.write("service_corpid", serviceCorpID)
        encoder.end()
    }
}

/// Someone who may use a device.
public struct HardwareUser: FieldGroup, Equatable {
    /// The person's ID, at most 64 bytes.
    ///
    /// Wire name: `open_userid`.
    public var openUserID: String

    /// Who it is; absent for a member.
    ///
    /// Wire name: `user_type`.
    public var type: HardwareUserType?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(openUserID: String, type: HardwareUserType? = nil) {
        self.openUserID = openUserID
        self.type = type
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        openUserID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("open_userid user_type")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&openUserID)
            default: decoder.read(&type)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("open_userid", openUserID)
        encoder.write("user_type", type)
        encoder.end()
    }
}
