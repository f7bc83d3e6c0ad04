// Generated from ContentItems/Reply/Boxes.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Boxes are answered.
///
/// On the wire: `MsgType` `boxes`.
public struct BoxesReply: Message {
    /// The boxes.
    ///
    /// Wire name: `Box`.
    public var box: [Box]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(box: [Box]) {
        self.box = box
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: ContentItems
        name: BoxesReply
        direction: reply
        wire: xml
        match: MsgType=boxes
        schema: ContentItems/Reply/Boxes.json
        summary: Boxes are answered.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        box = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MsgType Box*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("boxes")
            default: decoder.read(oneOf: &box)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "boxes")
        encoder.write("Box", siblings: box, isRequired: true)
        encoder.end()
    }
}
