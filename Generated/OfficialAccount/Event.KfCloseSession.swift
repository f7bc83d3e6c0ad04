// Generated from OfficialAccount/Event/KfCloseSession.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The conversation of a user with a customer-service agent ended.
///
/// On the wire: `MsgType` `event`, `Event` `kf_close_session`.
public struct KfCloseSessionEvent: EventHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The user's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The customer-service account, in the form `name@account`, that served the user.
    ///
    /// Wire name: `KfAccount`.
    public var customerServiceAccount: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, customerServiceAccount: String) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.customerServiceAccount = customerServiceAccount
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: KfCloseSessionEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=kf_close_session
        schema: OfficialAccount/Event/KfCloseSession.json
        summary: The conversation of a user with a customer-service agent ended.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event KfAccount" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        customerServiceAccount = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("kf_close_session")
            default: decoder.read(&customerServiceAccount)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "kf_close_session")
        encoder.write("KfAccount", customerServiceAccount)
        encoder.end()
    }
}
