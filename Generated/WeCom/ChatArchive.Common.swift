// Generated from WeCom/ChatArchive/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``ArchivedMessageHeader``.
public struct ArchivedMessageHeaderFields: Sendable, Equatable {
    /// The message's ID. It ends with `_external` where somebody outside the company takes part. A message may be
    /// fetched more than once.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// What was done: the message was sent, or another one was recalled.
    ///
    /// Wire name: `action`.
    public var action: ArchivedAction

    /// The sender: a member's UserID, or the `external_userid` of a customer, of a member of another company or of a
    /// robot.
    ///
    /// Wire name: `from`.
    public var from: String

    /// The receivers, by the same IDs: one in a chat of two, the other members of a group chat.
    ///
    /// Wire name: `tolist`.
    public var toList: [String]

    /// The group chat's ID; empty or absent in a chat of two.
    ///
    /// Wire name: `roomid`.
    public var roomID: String?

    /// When the message was sent, in milliseconds since 1970 began in UTC.
    ///
    /// Wire name: `msgtime`.
    public var msgTime: Int64

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64
    ) {
        self.msgID = msgID
        self.action = action
        self.from = from
        self.toList = toList
        self.roomID = roomID
        self.msgTime = msgTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        action = ArchivedAction(rawValue: "")
        from = ""
        toList = []
        msgTime = 0
    }
}

/// The header of a message in the archive.
public protocol ArchivedMessageHeader: Message {
    /// Its fields together.
    var archivedMessageHeader: ArchivedMessageHeaderFields { get set }
}

extension ArchivedMessageHeader {
    /// The message's ID. It ends with `_external` where somebody outside the company takes part. A message may be
    /// fetched more than once.
    ///
    /// Wire name: `msgid`.
    public var msgID: String {
        get { archivedMessageHeader.msgID }
        set { archivedMessageHeader.msgID = newValue }
    }

    /// What was done: the message was sent, or another one was recalled.
    ///
    /// Wire name: `action`.
    public var action: ArchivedAction {
        get { archivedMessageHeader.action }
        set { archivedMessageHeader.action = newValue }
    }

    /// The sender: a member's UserID, or the `external_userid` of a customer, of a member of another company or of a
    /// robot.
    ///
    /// Wire name: `from`.
    public var from: String {
        get { archivedMessageHeader.from }
        set { archivedMessageHeader.from = newValue }
    }

    /// The receivers, by the same IDs: one in a chat of two, the other members of a group chat.
    ///
    /// Wire name: `tolist`.
    public var toList: [String] {
        get { archivedMessageHeader.toList }
        set { archivedMessageHeader.toList = newValue }
    }

    /// The group chat's ID; empty or absent in a chat of two.
    ///
    /// Wire name: `roomid`.
    public var roomID: String? {
        get { archivedMessageHeader.roomID }
        set { archivedMessageHeader.roomID = newValue }
    }

    /// When the message was sent, in milliseconds since 1970 began in UTC.
    ///
    /// Wire name: `msgtime`.
    public var msgTime: Int64 {
        get { archivedMessageHeader.msgTime }
        set { archivedMessageHeader.msgTime = newValue }
    }
}

/// What an entry of the archive tells.
public struct ArchivedAction: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A message was sent.
    public static var send: Self { Self(rawValue: "send") }

    /// A message was recalled. The entry is an `ArchivedRevokeMessage`.
    public static var recall: Self { Self(rawValue: "recall") }

    /// A member switched to another company. The entry is an `ArchivedSwitchEvent`, no message.
    public static var companySwitch: Self { Self(rawValue: "switch") }

    public static var knownValues: [Self] { [.send, .recall, .companySwitch] }
}

/// A kind of red packets.
public struct ArchivedRedPacketType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// An ordinary one.
    public static var ordinary: Self { Self(rawValue: 1) }

    /// A red packet for a group chat, of which each one gets a part by chance.
    public static var lucky: Self { Self(rawValue: 2) }

    /// A red packet for a group chat that rewards members; inside the company alone.
    public static var reward: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.ordinary, .lucky, .reward] }
}

/// A red packet.
public struct ArchivedRedPacket: FieldGroup, Equatable {
    /// The kind of the red packet.
    ///
    /// Wire name: `type`.
    public var type: ArchivedRedPacketType

    /// The good wishes on it.
    ///
    /// Wire name: `wish`.
    public var wish: String?

    /// How many may open it.
    ///
    /// Wire name: `totalcnt`.
    public var totalCount: Int?

    /// How much is in it, in fen: hundredths of a yuan.
    ///
    /// Wire name: `totalamount`.
    public var totalAmount: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(type: ArchivedRedPacketType, wish: String? = nil, totalCount: Int? = nil, totalAmount: Int? = nil) {
        self.type = type
        self.wish = wish
        self.totalCount = totalCount
        self.totalAmount = totalAmount
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = ArchivedRedPacketType(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type wish totalcnt totalamount")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&wish)
            case 2: decoder.read(&totalCount)
            default: decoder.read(&totalAmount)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("wish", wish)
        encoder.write("totalcnt", totalCount)
        encoder.write("totalamount", totalAmount)
        encoder.end()
    }
}
