// Generated from WeCom/Suite/Event/DeviceRenamed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company gave a device another name.
///
/// On the wire: `InfoType` `remark_device_name`.
public struct DeviceRenamedEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

    /// The device's serial number, as the manufacturer registered it.
    ///
    /// Wire name: `DeviceSn`.
    public var serialNumber: String

    /// The new name.
    ///
    /// Wire name: `RemarkName`.
    public var remarkName: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        remarkName: String? = nil
    ) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.serialNumber = serialNumber
        self.remarkName = remarkName
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceRenamedEvent
        direction: inbound
        wire: xml
        match: InfoType=remark_device_name
        schema: WeCom/Suite/Event/DeviceRenamed.json
        summary: A company gave a device another name.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn RemarkName")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
            case 3: decoder.expect("remark_device_name")
            case 4: decoder.read(&serialNumber)
            default: decoder.read(&remarkName)
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
        encoder.write("InfoType", constant: "remark_device_name")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("RemarkName", remarkName)
        encoder.end()
    }
}
