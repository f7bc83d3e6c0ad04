// Generated from WeCom/Suite/Event/DeviceErrorReported.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A device reported a fault.
///
/// On the wire: `InfoType` `error_report`.
public struct DeviceErrorReportedEvent: ProviderHeader {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String

    /// The CorpID of the company that the push is about; absent where it is about none.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String?

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// The device's serial number, as the manufacturer registered it.
    ///
    /// Wire name: `DeviceSn`.
    public var serialNumber: String

    /// The device's code of the fault.
    ///
    /// Wire name: `ErrCode`.
    public var errorCode: Int?

    /// The fault in words.
    ///
    /// Wire name: `ErrMsg`.
    public var errorMessage: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        errorCode: Int? = nil, errorMessage: String? = nil
    ) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.serialNumber = serialNumber
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceErrorReportedEvent
        direction: inbound
        wire: xml
        match: InfoType=error_report
        schema: WeCom/Suite/Event/DeviceErrorReported.json
        summary: A device reported a fault.
        """
    }

    private static var fieldNames: FieldNames { "ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn ErrCode ErrMsg" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        serviceCorpID = ""
        timestamp = 0
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&serviceCorpID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("error_report")
            case 4: decoder.read(&serialNumber)
            case 5: decoder.read(&errorCode)
            default: decoder.read(&errorMessage)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ServiceCorpId", serviceCorpID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "error_report")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("ErrCode", errorCode)
        encoder.write("ErrMsg", errorMessage)
        encoder.end()
    }
}
