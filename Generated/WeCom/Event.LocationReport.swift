// Generated from WeCom/Event/LocationReport.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member opened the application's chat and let it know where the member is. Sent only if the application asks for
/// positions in its settings; may be answered with a passive reply.
///
/// On the wire: `MsgType` `event`, `Event` `LOCATION`.
public struct LocationReportEvent: EventHeader, AgentTrailer {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

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

    /// The fields of ``AgentTrailer``.
    public var agentTrailer: AgentTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, latitude: Double, longitude: Double,
        precision: Double, appType: String? = nil, agentID: Int64
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.latitude = latitude
        self.longitude = longitude
        self.precision = precision
        self.appType = appType
        agentTrailer = AgentTrailerFields(agentID: agentID)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        latitude = 0
        longitude = 0
        precision = 0
        agentTrailer = AgentTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Latitude Longitude Precision AppType AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("LOCATION")
            case 5: decoder.read(&latitude)
            case 6: decoder.read(&longitude)
            case 7: decoder.read(&precision)
            case 8: decoder.read(&appType)
            default: decoder.read(&agentTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x2ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "LOCATION")
        encoder.write("Latitude", latitude)
        encoder.write("Longitude", longitude)
        encoder.write("Precision", precision)
        encoder.write("AppType", appType)
        encoder.write("AgentID", agentTrailer.agentID)
        encoder.end()
    }
}
