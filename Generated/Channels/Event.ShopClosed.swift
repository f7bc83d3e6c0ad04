// Generated from Channels/Event/ShopClosed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop was closed for good: its state went from `closing` to `close_finished`.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_close_store`.
public struct ShopClosed: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The shop's app ID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// When the shop was closed.
    ///
    /// Wire name: `close_timestamp`.
    public var closingTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, closingTime: UnixTime
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.appID = appID
        self.closingTime = closingTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ShopClosed
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_close_store
        schema: Channels/Event/ShopClosed.json
        summary: The shop was closed for good: its state went from `closing` to `close_finished`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        appID = ""
        closingTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event appid close_timestamp")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_close_store")
            case 5: decoder.read(&appID)
            default: decoder.read(&closingTime)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_close_store")
        encoder.write("appid", appID)
        encoder.write("close_timestamp", closingTime)
        encoder.end()
    }
}
