// Generated from MiniProgram/Send/UserNotifyGet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks for the state of a service card of a user's.
///
/// On the wire: `POST /wxa/get_user_notify`.
public struct UserNotifyGet: OutgoingMessage {
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

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(openID: String, notifyType: Int, notifyCode: String) {
        self.openID = openID
        self.notifyType = notifyType
        self.notifyCode = notifyCode
        unknownFields = UnknownFields()
    }

    public typealias Response = UserNotifyState

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UserNotifyGet
        direction: send
        wire: json
        endpoint: POST /wxa/get_user_notify
        schema: MiniProgram/Send/UserNotifyGet.json
        summary: Asks for the state of a service card of a user's.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        openID = ""
        notifyType = 0
        notifyCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("openid notify_type notify_code")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&openID)
            case 1: decoder.read(&notifyType)
            default: decoder.read(&notifyCode)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("openid", openID)
        encoder.write("notify_type", notifyType)
        encoder.write("notify_code", notifyCode)
        encoder.end()
    }
}
