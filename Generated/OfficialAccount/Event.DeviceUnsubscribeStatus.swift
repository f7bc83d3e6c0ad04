// Generated from OfficialAccount/Event/DeviceUnsubscribeStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user no longer follows a device's status.
///
/// On the wire: `MsgType` `device_event`, `Event` `unsubscribe_status`.
public struct DeviceUnsubscribeStatusEvent: MessageHeader {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The kind of device: so far the original ID of the account that it belongs to.
    ///
    /// Wire name: `DeviceType`.
    public var deviceType: String

    /// The device's ID, which its maker gave it.
    ///
    /// Wire name: `DeviceID`.
    public var deviceID: String

    /// What is asked for.
    ///
    /// Wire name: `OpType`.
    public var opType: OpType

    /// The user's OpenID.
    ///
    /// Wire name: `OpenID`.
    public var openID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, deviceType: String, deviceID: String,
        opType: OpType, openID: String
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.deviceType = deviceType
        self.deviceID = deviceID
        self.opType = opType
        self.openID = openID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: DeviceUnsubscribeStatusEvent
        direction: inbound
        wire: xml
        match: MsgType=device_event Event=unsubscribe_status
        schema: OfficialAccount/Event/DeviceUnsubscribeStatus.json
        summary: A user no longer follows a device's status.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        deviceType = ""
        deviceID = ""
        opType = OpType(rawValue: 0)
        openID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event DeviceType DeviceID OpType OpenID
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("device_event")
            case 4: decoder.expect("unsubscribe_status")
            case 5: decoder.read(&deviceType)
            case 6: decoder.read(&deviceID)
            case 7: decoder.read(&opType)
            default: decoder.read(&openID)
            }
        }
        decoder.end(reading, required: 0x1ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "device_event")
        encoder.write("Event", constant: "unsubscribe_status")
        encoder.write("DeviceType", deviceType)
        encoder.write("DeviceID", deviceID)
        encoder.write("OpType", opType)
        encoder.write("OpenID", openID)
        encoder.end()
    }

    /// What is asked for.
    public struct OpType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The user no longer follows the device's status.
        public static var unsubscribe: Self { Self(rawValue: 0) }

        /// The user still follows the status. The answer is the same as to a subscription.
        public static var heartbeat: Self { Self(rawValue: 1) }

        /// The user begins to follow the device's status.
        public static var subscribe: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.unsubscribe, .heartbeat, .subscribe] }
    }
}
