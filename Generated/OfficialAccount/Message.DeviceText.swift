// Generated from OfficialAccount/Message/DeviceText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A device sent data to the account through its user's WeChat.
///
/// On the wire: `MsgType` `device_text`.
public struct DeviceTextMessage: MessageHeader {
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

    /// What the device sent, in Base64.
    ///
    /// Wire name: `Content`.
    public var content: String

    /// The session of WeChat's app. The reply carries the same.
    ///
    /// Wire name: `SessionID`.
    public var sessionID: String

    /// The message's ID: 64 bits, or text. WeChat's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID?

    /// The user's OpenID.
    ///
    /// Wire name: `OpenID`.
    public var openID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, deviceType: String, deviceID: String,
        content: String, sessionID: String, msgID: MessageID? = nil, openID: String
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.deviceType = deviceType
        self.deviceID = deviceID
        self.content = content
        self.sessionID = sessionID
        self.msgID = msgID
        self.openID = openID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: DeviceTextMessage
        direction: inbound
        wire: xml
        match: MsgType=device_text
        schema: OfficialAccount/Message/DeviceText.json
        summary: A device sent data to the account through its user's WeChat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        deviceType = ""
        deviceID = ""
        content = ""
        sessionID = ""
        openID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType DeviceType DeviceID Content SessionID MsgId|MsgID OpenID
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("device_text")
            case 4: decoder.read(&deviceType)
            case 5: decoder.read(&deviceID)
            case 6: decoder.read(&content)
            case 7: decoder.read(&sessionID)
            case 8: decoder.read(&msgID)
            default: decoder.read(&openID)
            }
        }
        decoder.end(reading, required: 0x2ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "device_text")
        encoder.write("DeviceType", deviceType)
        encoder.write("DeviceID", deviceID)
        encoder.write("Content", content)
        encoder.write("SessionID", sessionID, cdata: false)
        encoder.write("MsgId", msgID)
        encoder.write("OpenID", openID)
        encoder.end()
    }
}
