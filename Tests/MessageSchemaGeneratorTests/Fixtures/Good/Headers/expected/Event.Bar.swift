// Generated from Headers/Event/Bar.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Nothing but a header.
///
/// On the wire: `MsgType` `event`, `Event` `BAR`.
public struct BarEvent: Header {
    /// The fields of ``Header``.
    public var header: HeaderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, createTime: UnixTime) {
        header = HeaderFields(toUserName: toUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        header = HeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName CreateTime MsgType Event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&header.toUserName)
            case 1: decoder.read(&header.createTime)
            case 2: decoder.expect("event")
            default: decoder.expect("BAR")
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", header.toUserName)
        encoder.write("CreateTime", header.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "BAR")
        encoder.end()
    }
}
