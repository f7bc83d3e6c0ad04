// Generated from MiniProgram/Send/UserNotifySet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Activates a service card of a user's, or changes what it shows.
///
/// On the wire: `POST /wxa/set_user_notify`.
public struct UserNotifySet: OutgoingMessage {
    /// The user's OpenID.
    ///
    /// Wire name: `openid`.
    public var openID: String

    /// The kind of the card, which its application gives.
    ///
    /// Wire name: `notify_type`.
    public var notifyType: Int

    /// The code that the user's consent gave, or the number of the payment order.
    ///
    /// Wire name: `notify_code`.
    public var notifyCode: String

    /// The state of the card and the values that belong to it, as JSON text.
    ///
    /// Wire name: `content_json`.
    public var content: String

    /// How to check the payment, as JSON text with `pay_amount`, `pay_time` and `pay_channel`.
    ///
    /// Wire name: `check_json`.
    public var check: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(openID: String, notifyType: Int, notifyCode: String, content: String, check: String? = nil) {
        self.openID = openID
        self.notifyType = notifyType
        self.notifyCode = notifyCode
        self.content = content
        self.check = check
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UserNotifySet
        direction: send
        wire: json
        endpoint: POST /wxa/set_user_notify
        schema: MiniProgram/Send/UserNotifySet.json
        summary: Activates a service card of a user's, or changes what it shows.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        openID = ""
        notifyType = 0
        notifyCode = ""
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("openid notify_type notify_code content_json check_json")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&openID)
            case 1: decoder.read(&notifyType)
            case 2: decoder.read(&notifyCode)
            case 3: decoder.read(&content)
            default: decoder.read(&check)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("openid", openID)
        encoder.write("notify_type", notifyType)
        encoder.write("notify_code", notifyCode)
        encoder.write("content_json", content)
        encoder.write("check_json", check)
        encoder.end()
    }
}
