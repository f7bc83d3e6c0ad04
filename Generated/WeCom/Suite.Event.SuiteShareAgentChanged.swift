// Generated from WeCom/Suite/Event/SuiteShareAgentChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company shares the application with companies below it in a company group, changed with whom, or stopped sharing.
/// Fetch the list of shared applications.
///
/// On the wire: `InfoType` `share_agent_change`.
public struct SuiteShareAgentChangedEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The ID of the application in the lower company; may be absent.
    ///
    /// Wire name: `AppId`.
    public var appID: Int64?

    /// The CorpID of the upper company, which shares the application.
    ///
    /// Wire name: `CorpId`.
    public var corpID: String?

    /// The ID of the application in the upper company.
    ///
    /// Wire name: `AgentId`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, appID: Int64? = nil, corpID: String? = nil, agentID: Int64) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.appID = appID
        self.corpID = corpID
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteShareAgentChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=share_agent_change
        schema: WeCom/Suite/Event/SuiteShareAgentChanged.json
        summary: A company shares the application with companies below it in a company group, changed with whom, \
        or stopped sharing. Fetch the list of shared applications.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        agentID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType AppId CorpId AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("share_agent_change")
            case 3: decoder.read(&appID)
            case 4: decoder.read(&corpID)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x27, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "share_agent_change")
        encoder.write("AppId", appID)
        encoder.write("CorpId", corpID)
        encoder.write("AgentId", agentID)
        encoder.end()
    }
}
