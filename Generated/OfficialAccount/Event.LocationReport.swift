// Generated from OfficialAccount/Event/LocationReport.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user who shares the location with the account entered the chat, or is in it: then every five seconds, if the
/// account so chose.
///
/// On the wire: `MsgType` `event`, `Event` `LOCATION`.
public struct LocationReportEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The latitude, in degrees, positive to the north.
    ///
    /// Wire name: `Latitude`.
    public var latitude: Double

    /// The longitude, in degrees, positive to the east.
    ///
    /// Wire name: `Longitude`.
    public var longitude: Double

    /// The location's precision, in metres.
    ///
    /// Wire name: `Precision`.
    public var precision: Double

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, latitude: Double, longitude: Double,
        precision: Double
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.latitude = latitude
        self.longitude = longitude
        self.precision = precision
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: LocationReportEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=LOCATION
        schema: OfficialAccount/Event/LocationReport.json
        summary: A user who shares the location with the account entered the chat, or is in it: then every five \
        seconds, if the account so chose.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        latitude = 0
        longitude = 0
        precision = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Latitude Longitude Precision")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("LOCATION")
            case 5: decoder.read(&latitude)
            case 6: decoder.read(&longitude)
            default: decoder.read(&precision)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
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
        encoder.end()
    }
}
