// Generated from OfficialAccount/Event/DeviceUnsubscribeStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user no longer follows a device's status.
///
/// On the wire: `MsgType` `device_event`, `Event` `unsubscribe_status`.
public struct DeviceUnsubscribeStatusEvent: MessageHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, deviceType: String, deviceID: String,
        opType: OpType, openID: String
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event DeviceType DeviceID OpType OpenID
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        deviceType = ""
        deviceID = ""
        opType = OpType(rawValue: 0)
        openID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
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
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
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
