// Generated from Headers/Event/Foo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Foo happened.
///
/// On the wire: `MsgType` `event`, `Event` `FOO`.
public struct FooEvent: Header, Trailer {
    /// The fields of ``Header``.
    public var header: HeaderFields

    /// A field between the header's and the trailer's.
    ///
    /// Wire name: `Own`.
    public var own: String?

    /// The fields of ``Trailer``.
    public var trailer: TrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, createTime: UnixTime, own: String? = nil, msgID: MessageID, sender: Sender? = nil) {
        header = HeaderFields(toUserName: toUserName, createTime: createTime)
        self.own = own
        trailer = TrailerFields(msgID: msgID, sender: sender)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        header = HeaderFields(blankFor: decoder)
        trailer = TrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName CreateTime MsgType Event Own MsgId|MsgID Sender")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&header.toUserName)
            case 1: decoder.read(&header.createTime)
            case 2: decoder.expect("event")
            case 3: decoder.expect("FOO")
            case 4: decoder.read(&own)
            case 5: decoder.read(&trailer.msgID)
            default: decoder.read(&trailer.sender)
            }
        }
        decoder.end(reading, required: 0x2f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", header.toUserName)
        encoder.write("CreateTime", header.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "FOO")
        encoder.write("Own", own)
        encoder.write("MsgId", trailer.msgID)
        encoder.write("Sender", trailer.sender)
        encoder.end()
    }
}
