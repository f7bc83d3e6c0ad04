// Generated from WeCom/Suite/Event/DeviceFeatureChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The features of a device changed. Fetch them.
///
/// On the wire: `InfoType` `device_feature_change`.
public struct DeviceFeatureChangedEvent: ProviderHeader {
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
        name: DeviceFeatureChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=device_feature_change
        schema: WeCom/Suite/Event/DeviceFeatureChanged.json
        summary: The features of a device changed. Fetch them.
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
            case 3: decoder.expect("device_feature_change")
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
        encoder.write("InfoType", constant: "device_feature_change")
        encoder.write("DeviceSn", serialNumber)
        encoder.end()
    }
}
