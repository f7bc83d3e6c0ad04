// Generated from Headers/Event/Bar.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Nothing but a header.
///
/// On the wire: `MsgType` `event`, `Event` `BAR`.
public struct BarEvent: Header {
    /// To whom.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// When.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, createTime: UnixTime) {
        self.toUserName = toUserName
        self.createTime = createTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Headers
        name: BarEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=BAR
        schema: Headers/Event/Bar.json
        summary: Nothing but a header.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName CreateTime MsgType Event" }

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
            case 1: decoder.read(&createTime)
            case 2: decoder.expect("event")
            default: decoder.expect("BAR")
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "BAR")
        encoder.end()
    }
}
