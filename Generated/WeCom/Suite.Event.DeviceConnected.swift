// Generated from WeCom/Suite/Event/DeviceConnected.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A device connected to WeCom.
///
/// On the wire: `InfoType` `connect_info`.
public struct DeviceConnectedEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

    /// The device's serial number, as the manufacturer registered it.
    ///
    /// Wire name: `DeviceSn`.
    public var serialNumber: String

    /// When the connection was made.
    ///
    /// Wire name: `ConnectTime`.
    public var connectTime: UnixTime?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        connectTime: UnixTime? = nil
    ) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.serialNumber = serialNumber
        self.connectTime = connectTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceConnectedEvent
        direction: inbound
        wire: xml
        match: InfoType=connect_info
        schema: WeCom/Suite/Event/DeviceConnected.json
        summary: A device connected to WeCom.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn ConnectTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
            case 3: decoder.expect("connect_info")
            case 4: decoder.read(&serialNumber)
            default: decoder.read(&connectTime)
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
        encoder.write("InfoType", constant: "connect_info")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("ConnectTime", connectTime)
        encoder.end()
    }
}
