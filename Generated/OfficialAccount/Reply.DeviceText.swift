// Generated from OfficialAccount/Reply/DeviceText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a device with data, which WeChat passes on to it.
///
/// On the wire: `MsgType` `device_text`.
public struct DeviceTextReply: ReplyHeader {
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

    /// The session ID of the message that is answered.
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
        toUserName: String, fromUserName: String, createTime: UnixTime, deviceType: String, deviceID: String,
        sessionID: String, content: String
    ) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.deviceType = deviceType
        self.deviceID = deviceID
        self.sessionID = sessionID
        self.content = content
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: DeviceTextReply
        direction: reply
        wire: xml
        match: MsgType=device_text
        schema: OfficialAccount/Reply/DeviceText.json
        summary: Answers a device with data, which WeChat passes on to it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        deviceType = ""
        deviceID = ""
        sessionID = ""
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType DeviceType DeviceID SessionID Content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("device_text")
            case 4: decoder.read(&deviceType)
            case 5: decoder.read(&deviceID)
            case 6: decoder.read(&sessionID)
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "device_text")
        encoder.write("DeviceType", deviceType)
        encoder.write("DeviceID", deviceID)
        encoder.write("SessionID", sessionID, cdata: false)
        encoder.write("Content", content)
        encoder.end()
    }
}
