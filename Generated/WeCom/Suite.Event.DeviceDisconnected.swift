// Generated from WeCom/Suite/Event/DeviceDisconnected.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A device lost its connection to WeCom.
///
/// On the wire: `InfoType` `disconnect_info`.
public struct DeviceDisconnectedEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

    /// The device's serial number, as the manufacturer registered it.
    ///
    /// Wire name: `DeviceSn`.
    public var serialNumber: String

    /// When the connection ended.
    ///
    /// Wire name: `DisconnectTime`.
    public var disconnectTime: UnixTime?

    /// Why it ended: a number or words.
    ///
    /// Wire name: `Reason`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        disconnectTime: UnixTime? = nil, reason: String? = nil
    ) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.serialNumber = serialNumber
        self.disconnectTime = disconnectTime
        self.reason = reason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceDisconnectedEvent
        direction: inbound
        wire: xml
        match: InfoType=disconnect_info
        schema: WeCom/Suite/Event/DeviceDisconnected.json
        summary: A device lost its connection to WeCom.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn DisconnectTime Reason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
            case 3: decoder.expect("disconnect_info")
            case 4: decoder.read(&serialNumber)
            case 5: decoder.read(&disconnectTime)
            default: decoder.read(&reason)
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
        encoder.write("InfoType", constant: "disconnect_info")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("DisconnectTime", disconnectTime)
        encoder.write("Reason", reason, cdata: false)
        encoder.end()
    }
}
