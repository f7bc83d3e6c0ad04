// Generated from MiniProgram/Reply/TransportGetAgentPos.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers where the rider is.
///
/// On the wire: `MsgType` `event`, `Event` `transport_get_agent_pos`.
public struct TransportGetAgentPosReply: LogisticsReplyHeader {
    /// The WeChat team's OpenID: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The mini program's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the answer was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String?

    /// The rider's longitude in degrees, GCJ-02.
    ///
    /// Wire name: `lng`.
    public var longitude: Double

    /// The rider's latitude in degrees, GCJ-02.
    ///
    /// Wire name: `lat`.
    public var latitude: Double

    /// How far the rider is from the user, in metres.
    ///
    /// Wire name: `distance`.
    public var distance: Int?

    /// How many seconds the rider still needs; given once the goods are collected.
    ///
    /// Wire name: `reach_time`.
    public var reachTime: Int?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        longitude: Double, latitude: Double, distance: Int? = nil, reachTime: Int? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.longitude = longitude
        self.latitude = latitude
        self.distance = distance
        self.reachTime = reachTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportGetAgentPosReply
        direction: reply
        wire: xml
        match: MsgType=event Event=transport_get_agent_pos
        schema: MiniProgram/Reply/TransportGetAgentPos.json
        summary: Answers where the rider is.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg lng lat distance reach_time
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        resultCode = 0
        longitude = 0
        latitude = 0
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
            case 4: decoder.expect("transport_get_agent_pos")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&longitude)
            case 8: decoder.read(&latitude)
            case 9: decoder.read(&distance)
            default: decoder.read(&reachTime)
            }
        }
        decoder.end(reading, required: 0x1bf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_get_agent_pos")
        encoder.write("resultcode", resultCode)
        encoder.write("resultmsg", resultMessage)
        encoder.write("lng", longitude)
        encoder.write("lat", latitude)
        encoder.write("distance", distance)
        encoder.write("reach_time", reachTime)
        encoder.end()
    }
}
