// Generated from MiniProgram/Send/UserNotifyExtSet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Changes the additional values of a service card of a user's, and nothing else.
///
/// On the wire: `POST /wxa/set_user_notifyext`.
public struct UserNotifyExtSet: OutgoingMessage {
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

    /// The additional values, as JSON text.
    ///
    /// Wire name: `ext_json`.
    public var extraContent: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(openID: String, notifyType: Int, notifyCode: String, extraContent: String) {
        self.openID = openID
        self.notifyType = notifyType
        self.notifyCode = notifyCode
        self.extraContent = extraContent
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UserNotifyExtSet
        direction: send
        wire: json
        endpoint: POST /wxa/set_user_notifyext
        schema: MiniProgram/Send/UserNotifyExtSet.json
        summary: Changes the additional values of a service card of a user's, and nothing else.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        openID = ""
        notifyType = 0
        notifyCode = ""
        extraContent = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("openid notify_type notify_code ext_json")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&openID)
            case 1: decoder.read(&notifyType)
            case 2: decoder.read(&notifyCode)
            default: decoder.read(&extraContent)
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
        encoder.write("ext_json", extraContent)
        encoder.end()
    }
}
