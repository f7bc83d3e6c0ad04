// Generated from OfficialAccount/Reply/DeviceEvent.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers that a device was bound or unbound.
///
/// On the wire: `MsgType` `device_event`.
public struct DeviceEventReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The event that is answered.
    ///
    /// Wire name: `Event`.
    public var event: EventName

    /// The kind of device: so far the original ID of the account that it belongs to.
    ///
    /// Wire name: `DeviceType`.
    public var deviceType: String

    /// The device's ID, which its maker gave it.
    ///
    /// Wire name: `DeviceID`.
    public var deviceID: String

    /// The session ID of the event that is answered.
    ///
    /// Wire name: `SessionID`.
    public var sessionID: String

    /// What the device shall receive, in Base64.
    ///
    /// Wire name: `Content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, event: EventName, deviceType: String,
        deviceID: String, sessionID: String, content: String
    ) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.event = event
        self.deviceType = deviceType
        self.deviceID = deviceID
        self.sessionID = sessionID
        self.content = content
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: DeviceEventReply
        direction: reply
        wire: xml
        match: MsgType=device_event
        schema: OfficialAccount/Reply/DeviceEvent.json
        summary: Answers that a device was bound or unbound.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        event = EventName(rawValue: "")
        deviceType = ""
        deviceID = ""
        sessionID = ""
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event DeviceType DeviceID SessionID Content
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("device_event")
            case 4: decoder.read(&event)
            case 5: decoder.read(&deviceType)
            case 6: decoder.read(&deviceID)
            case 7: decoder.read(&sessionID)
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "device_event")
        encoder.write("Event", event)
        encoder.write("DeviceType", deviceType)
        encoder.write("DeviceID", deviceID)
        encoder.write("SessionID", sessionID, cdata: false)
        encoder.write("Content", content)
        encoder.end()
    }

    /// The event that is answered.
    public struct EventName: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A device was bound.
        public static var bind: Self { Self(rawValue: "bind") }

        /// A device was unbound.
        public static var unbind: Self { Self(rawValue: "unbind") }

        public static var knownValues: [Self] { [.bind, .unbind] }
    }
}
