// Generated from WeCom/Event/LocationReport.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member opened the application's chat and let it know where the member is. Sent only if the application asks for
/// positions in its settings; may be answered with a passive reply.
///
/// On the wire: `MsgType` `event`, `Event` `LOCATION`.
public struct LocationReportEvent: EventHeader, AgentTrailer {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The member's ID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The latitude in degrees.
    ///
    /// Wire name: `Latitude`.
    public var latitude: Double

    /// The longitude in degrees.
    ///
    /// Wire name: `Longitude`.
    public var longitude: Double

    /// How exact the position is, in metres.
    ///
    /// Wire name: `Precision`.
    public var precision: Double

    /// `wxwork` from WeCom; absent from WeChat.
    ///
    /// Wire name: `AppType`.
    public var appType: String?

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, latitude: Double, longitude: Double,
        precision: Double, appType: String? = nil, agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.latitude = latitude
        self.longitude = longitude
        self.precision = precision
        self.appType = appType
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: LocationReportEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=LOCATION
        schema: WeCom/Event/LocationReport.json
        summary: A member opened the application's chat and let it know where the member is. Sent only if the \
        application asks for positions in its settings; may be answered with a passive reply.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event Latitude Longitude Precision AppType AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        latitude = 0
        longitude = 0
        precision = 0
        agentID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("LOCATION")
            case 5: decoder.read(&latitude)
            case 6: decoder.read(&longitude)
            case 7: decoder.read(&precision)
            case 8: decoder.read(&appType)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x2ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "LOCATION")
        encoder.write("Latitude", latitude)
        encoder.write("Longitude", longitude)
        encoder.write("Precision", precision)
        encoder.write("AppType", appType)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
