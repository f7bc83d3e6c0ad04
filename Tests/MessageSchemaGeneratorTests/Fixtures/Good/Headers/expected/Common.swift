// Generated from Headers/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// What every message begins with.
public protocol Header: Message {
    /// To whom.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// When.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// What some messages end with.
public protocol Trailer: Message {
    /// The message's ID.
    ///
    /// Wire name: `MsgId`.
    var msgID: MessageID { get }

    /// Who sent the message.
    ///
    /// Wire name: `Sender`.
    var sender: Sender? { get }
}

/// Who sent the message.
public struct Sender: FieldGroup, Equatable {
    /// The name.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String? = nil) {
        self.name = name
        unknownFields = UnknownFields()
    }

    private static var fieldNames: FieldNames { "Name" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&name)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("Name", name)
        encoder.end()
    }
}
