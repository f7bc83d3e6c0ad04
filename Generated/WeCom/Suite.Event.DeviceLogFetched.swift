// Generated from WeCom/Suite/Event/DeviceLogFetched.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The log that was asked of a device is uploaded and can be downloaded.
///
/// On the wire: `InfoType` `fetch_log_finish`.
public struct DeviceLogFetchedEvent: ProviderHeader {
    /// The fields of ``ProviderHeader``.
    public var providerHeader: ProviderHeaderFields

    /// The device's serial number, as the manufacturer registered it.
    ///
    /// Wire name: `DeviceSn`.
    public var serialNumber: String

    /// The log as a temporary file: downloads it within three days.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime, serialNumber: String,
        mediaID: String? = nil
    ) {
        providerHeader = ProviderHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.serialNumber = serialNumber
        self.mediaID = mediaID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceLogFetchedEvent
        direction: inbound
        wire: xml
        match: InfoType=fetch_log_finish
        schema: WeCom/Suite/Event/DeviceLogFetched.json
        summary: The log that was asked of a device is uploaded and can be downloaded.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerHeader = ProviderHeaderFields(blankFor: decoder)
        serialNumber = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType DeviceSn MediaId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerHeader.serviceCorpID)
            case 1: decoder.read(&providerHeader.authCorpID)
            case 2: decoder.read(&providerHeader.timestamp)
            case 3: decoder.expect("fetch_log_finish")
            case 4: decoder.read(&serialNumber)
            default: decoder.read(&mediaID)
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
        encoder.write("InfoType", constant: "fetch_log_finish")
        encoder.write("DeviceSn", serialNumber)
        encoder.write("MediaId", mediaID)
        encoder.end()
    }
}
