// Generated from Headers/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``Header``.
public struct HeaderFields: Sendable, Equatable {
    /// To whom.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// When.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// Creates a value of its fields.
    public init(toUserName: String, createTime: UnixTime) {
        self.toUserName = toUserName
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
    }
}

/// What every message begins with.
public protocol Header: Message {
    /// Its fields together.
    var header: HeaderFields { get set }
}

extension Header {
    /// To whom.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { header.toUserName }
        set { header.toUserName = newValue }
    }

    /// When.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { header.createTime }
        set { header.createTime = newValue }
    }
}

/// The fields of ``Trailer``.
public struct TrailerFields: Sendable, Equatable {
    /// The message's ID.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// Who sent the message.
    ///
    /// Wire name: `Sender`.
    public var sender: Sender?

    /// Creates a value of its fields.
    public init(msgID: MessageID, sender: Sender? = nil) {
        self.msgID = msgID
        self.sender = sender
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = 0
    }
}

/// What some messages end with.
public protocol Trailer: Message {
    /// Its fields together.
    var trailer: TrailerFields { get set }
}

extension Trailer {
    /// The message's ID.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID {
        get { trailer.msgID }
        set { trailer.msgID = newValue }
    }

    /// Who sent the message.
    ///
    /// Wire name: `Sender`.
    public var sender: Sender? {
        get { trailer.sender }
        set { trailer.sender = newValue }
    }
}

/// Who sent the message.
public struct Sender: FieldGroup, Equatable {
    /// The name.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String? = nil) {
        self.name = name
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Name")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&name)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Name", name)
        encoder.end()
    }
}
