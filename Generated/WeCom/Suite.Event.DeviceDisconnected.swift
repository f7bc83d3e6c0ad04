// Generated from WeCom/Suite/Event/DeviceDisconnected.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A device lost its connection to WeCom.
///
/// On the wire: `InfoType` `disconnect_info`.
public struct DeviceDisconnectedEvent: ProviderHeader {
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

    /// When the connection ended.
    ///
    /// Wire name: `DisconnectTime`.
    public var disconnectTime: UnixTime?

    /// Why it ended: a number or words.
    ///
    /// Wire name: `Reason`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        disconnectTime: UnixTime? = nil, reason: String? = nil
    ) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
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

    private static var fieldNames: FieldNames {
        """
        ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn DisconnectTime Reason
        """
    }

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
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ServiceCorpId", serviceCorpID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "disconnect_info")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("DisconnectTime", disconnectTime)
        encoder.write("Reason", reason, cdata: false)
        encoder.end()
    }
}
