// Generated from Channels/Event/ShopStatusChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop's state changed between open and closing. Its opening is not told; its final closing is another event.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_change_status`.
public struct ShopStatusChanged: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The shop's app ID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// When the state changed.
    ///
    /// Wire name: `change_timestamp`.
    public var changeTime: UnixTime

    /// The state before.
    ///
    /// Wire name: `old_status`.
    public var oldStatus: Status

    /// The state now.
    ///
    /// Wire name: `new_status`.
    public var newStatus: Status

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, changeTime: UnixTime,
        oldStatus: Status, newStatus: Status
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.appID = appID
        self.changeTime = changeTime
        self.oldStatus = oldStatus
        self.newStatus = newStatus
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ShopStatusChanged
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_change_status
        schema: Channels/Event/ShopStatusChanged.json
        summary: The shop's state changed between open and closing. Its opening is not told; its final closing is \
        another event.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        appID = ""
        changeTime = 0
        oldStatus = Status(rawValue: "")
        newStatus = Status(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event appid change_timestamp old_status new_status
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_change_status")
            case 5: decoder.read(&appID)
            case 6: decoder.read(&changeTime)
            case 7: decoder.read(&oldStatus)
            default: decoder.read(&newStatus)
            }
        }
        decoder.end(reading, required: 0x1fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_change_status")
        encoder.write("appid", appID)
        encoder.write("change_timestamp", changeTime)
        encoder.write("old_status", oldStatus)
        encoder.write("new_status", newStatus)
        encoder.end()
    }

    /// The state of a shop.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The shop is open.
        public static var opened: Self { Self(rawValue: "open_finished") }

        /// The shop is being closed.
        public static var closing: Self { Self(rawValue: "closing") }

        public static var knownValues: [Self] { [.opened, .closing] }
    }
}
