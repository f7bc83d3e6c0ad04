// Generated from WeCom/Suite/Event/DeviceDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company unbound a device.
///
/// On the wire: `InfoType` `del_device`.
public struct DeviceDeletedEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

    /// The device's serial number, as the manufacturer registered it.
    ///
    /// Wire name: `DeviceSn`.
    public var serialNumber: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.serialNumber = serialNumber
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=del_device
        schema: WeCom/Suite/Event/DeviceDeleted.json
        summary: A company unbound a device.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
            case 3: decoder.expect("del_device")
            default: decoder.read(&serialNumber)
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
        encoder.write("InfoType", constant: "del_device")
        encoder.write("DeviceSn", serialNumber)
        encoder.end()
    }
}
