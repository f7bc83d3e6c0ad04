// Generated from WeCom/Suite/Event/DeviceAdded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company bound a device of the provider.
///
/// On the wire: `InfoType` `add_device`.
public struct DeviceAddedEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

    /// The device's serial number, as the manufacturer registered it.
    ///
    /// Wire name: `DeviceSn`.
    public var serialNumber: String

    /// The model of the device, as registered with WeCom.
    ///
    /// Wire name: `ModelId`.
    public var modelID: String?

    /// The name that the company gave to the device; absent when it gave none.
    ///
    /// Wire name: `RemarkName`.
    public var remarkName: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        modelID: String? = nil, remarkName: String? = nil
    ) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.serialNumber = serialNumber
        self.modelID = modelID
        self.remarkName = remarkName
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceAddedEvent
        direction: inbound
        wire: xml
        match: InfoType=add_device
        schema: WeCom/Suite/Event/DeviceAdded.json
        summary: A company bound a device of the provider.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn ModelId RemarkName")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
            case 3: decoder.expect("add_device")
            case 4: decoder.read(&serialNumber)
            case 5: decoder.read(&modelID)
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
        encoder.write("InfoType", constant: "add_device")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("ModelId", modelID)
        encoder.write("RemarkName", remarkName)
        encoder.end()
    }
}
