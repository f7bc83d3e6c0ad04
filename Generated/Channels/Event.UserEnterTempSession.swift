// Generated from Channels/Event/UserEnterTempSession.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user opened the chat with customer service.
///
/// On the wire: `MsgType` `event`, `Event` `user_enter_tempsession`.
public struct UserEnterTempSession: EventHeader {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The text that the page gave to the button that opened the chat; empty or absent without one.
    ///
    /// Wire name: `SessionFrom`.
    public var sessionFrom: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, sessionFrom: String? = nil) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.sessionFrom = sessionFrom
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: UserEnterTempSession
        direction: inbound
        wire: json
        match: MsgType=event Event=user_enter_tempsession
        schema: Channels/Event/UserEnterTempSession.json
        summary: A user opened the chat with customer service.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event SessionFrom" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
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
            case 4: decoder.expect("user_enter_tempsession")
            default: decoder.read(&sessionFrom)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_enter_tempsession")
        encoder.write("SessionFrom", sessionFrom)
        encoder.end()
    }
}
