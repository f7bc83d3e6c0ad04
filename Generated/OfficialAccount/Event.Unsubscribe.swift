// Generated from OfficialAccount/Event/Unsubscribe.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user no longer follows the account.
///
/// On the wire: `MsgType` `event`, `Event` `unsubscribe`.
public struct UnsubscribeEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// As a rule absent or empty. Some pushes repeat the key with which the user once followed.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String? = nil) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UnsubscribeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=unsubscribe
        schema: OfficialAccount/Event/Unsubscribe.json
        summary: A user no longer follows the account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("unsubscribe")
            default: decoder.read(&eventKey)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "unsubscribe")
        encoder.write("EventKey", eventKey)
        encoder.end()
    }
}
