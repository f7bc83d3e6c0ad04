// Generated from WeCom/Suite/Event/DeviceDataAuthChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company changed which data of its devices an application may read, such as the records of attendance or of access
/// control.
///
/// On the wire: `InfoType` `device_data_auth_change`.
public struct DeviceDataAuthChangedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, agentID: Int64) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: DeviceDataAuthChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=device_data_auth_change
        schema: WeCom/Suite/Event/DeviceDataAuthChanged.json
        summary: A company changed which data of its devices an application may read, such as the records of \
        attendance or of access control.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        agentID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType AgentID")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("device_data_auth_change")
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "device_data_auth_change")
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
