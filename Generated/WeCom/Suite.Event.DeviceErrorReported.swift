// Generated from WeCom/Suite/Event/DeviceErrorReported.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A device reported a fault.
///
/// On the wire: `InfoType` `error_report`.
public struct DeviceErrorReportedEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        errorCode: Int? = nil, errorMessage: String? = nil
    ) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn ErrCode ErrMsg")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
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
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerHeader.authCorpID)
        encoder.write("TimeStamp", providerHeader.timestamp)
        encoder.write("InfoType", constant: "error_report")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("ErrCode", errorCode)
        encoder.write("ErrMsg", errorMessage)
        encoder.end()
    }
}
