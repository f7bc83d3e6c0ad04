// Generated from Headers/Event/Foo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Foo happened.
///
/// On the wire: `MsgType` `event`, `Event` `FOO`.
public struct FooEvent: Header, Trailer {
    /// To whom.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// When.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// A field between the header's and the trailer's.
    ///
    /// Wire name: `Own`.
    public var own: String?

    /// The message's ID.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// Who sent the message.
    ///
    /// Wire name: `Sender`.
    public var sender: Sender?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, createTime: UnixTime, own: String? = nil, msgID: MessageID, sender: Sender? = nil) {
        self.toUserName = toUserName
        self.createTime = createTime
        self.own = own
        self.msgID = msgID
        self.sender = sender
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Headers
        name: FooEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=FOO
        schema: Headers/Event/Foo.json
        summary: Foo happened.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName CreateTime MsgType Event Own MsgId|MsgID Sender" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        msgID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&createTime)
            case 2: decoder.expect("event")
            case 3: decoder.expect("FOO")
            case 4: decoder.read(&own)
            case 5: decoder.read(&msgID)
            default: decoder.read(&sender)
            }
        }
        decoder.end(reading, required: 0x2f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "FOO")
        encoder.write("Own", own)
        encoder.write("MsgId", msgID)
        encoder.write("Sender", sender)
        encoder.end()
    }
}
