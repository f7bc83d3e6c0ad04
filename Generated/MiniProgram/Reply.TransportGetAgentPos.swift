// Generated from MiniProgram/Reply/TransportGetAgentPos.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers where the rider is.
///
/// On the wire: `MsgType` `event`, `Event` `transport_get_agent_pos`.
public struct TransportGetAgentPosReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        longitude: Double, latitude: Double, distance: Int? = nil, reachTime: Int? = nil
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        longitude = 0
        latitude = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg lng lat distance reach_time
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
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
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
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
