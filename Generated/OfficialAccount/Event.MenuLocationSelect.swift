// Generated from OfficialAccount/Event/MenuLocationSelect.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user chose a place on a map from a menu button. The place also arrives as a location message.
///
/// On the wire: `MsgType` `event`, `Event` `location_select`.
public struct MenuLocationSelectEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the menu button, as set when the menu was made.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The place that was chosen.
    ///
    /// Wire name: `SendLocationInfo`.
    public var sendLocationInfo: SendLocationInfo

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String,
        sendLocationInfo: SendLocationInfo
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.sendLocationInfo = sendLocationInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MenuLocationSelectEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=location_select
        schema: OfficialAccount/Event/MenuLocationSelect.json
        summary: A user chose a place on a map from a menu button. The place also arrives as a location message.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        sendLocationInfo = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey SendLocationInfo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("location_select")
            case 5: decoder.read(&eventKey)
            default: decoder.read(required: &sendLocationInfo)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "location_select")
        encoder.write("EventKey", eventKey)
        encoder.write("SendLocationInfo", sendLocationInfo)
        encoder.end()
    }
}
