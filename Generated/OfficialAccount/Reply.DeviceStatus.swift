// Generated from OfficialAccount/Reply/DeviceStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a user who follows a device's status.
///
/// On the wire: `MsgType` `device_status`.
public struct DeviceStatusReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The kind of device: so far the original ID of the account that it belongs to.
    ///
    /// Wire name: `DeviceType`.
    public var deviceType: String

    /// The device's ID, which its maker gave it.
    ///
    /// Wire name: `DeviceID`.
    public var deviceID: String

    /// Whether the device is connected.
    ///
    /// Wire name: `DeviceStatus`.
    public var deviceStatus: DeviceStatus

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, deviceType: String, deviceID: String,
        deviceStatus: DeviceStatus
    ) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.deviceType = deviceType
        self.deviceID = deviceID
        self.deviceStatus = deviceStatus
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: DeviceStatusReply
        direction: reply
        wire: xml
        match: MsgType=device_status
        schema: OfficialAccount/Reply/DeviceStatus.json
        summary: Answers a user who follows a device's status.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        deviceType = ""
        deviceID = ""
        deviceStatus = DeviceStatus(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType DeviceType DeviceID DeviceStatus")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("device_status")
            case 4: decoder.read(&deviceType)
            case 5: decoder.read(&deviceID)
            default: decoder.read(&deviceStatus)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "device_status")
        encoder.write("DeviceType", deviceType)
        encoder.write("DeviceID", deviceID)
        encoder.write("DeviceStatus", deviceStatus)
        encoder.end()
    }

    /// Whether the device is connected.
    public struct DeviceStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The device is not connected.
        public static var disconnected: Self { Self(rawValue: 0) }

        /// The device is connected.
        public static var connected: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.disconnected, .connected] }
    }
}
