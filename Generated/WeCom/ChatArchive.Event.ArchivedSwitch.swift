// Generated from WeCom/ChatArchive/Event/ArchivedSwitch.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member switched to another company. It is an entry of the archive, but no message.
///
/// On the wire: `action` `switch`.
public struct ArchivedSwitchEvent: Message {
    /// The entry's ID. An entry may be fetched more than once.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// When the member switched, in milliseconds since 1970 began in UTC.
    ///
    /// Wire name: `time`.
    public var time: Int64

    /// The member's UserID.
    ///
    /// Wire name: `user`.
    public var userID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: String, time: Int64, userID: String) {
        self.msgID = msgID
        self.time = time
        self.userID = userID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedSwitchEvent
        direction: inbound
        wire: json
        match: action=switch
        schema: WeCom/ChatArchive/Event/ArchivedSwitch.json
        summary: A member switched to another company. It is an entry of the archive, but no message.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        time = 0
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action time user")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&msgID)
            case 1: decoder.expect("switch")
            case 2: decoder.read(&time)
            default: decoder.read(&userID)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", msgID)
        encoder.write("action", constant: "switch")
        encoder.write("time", time)
        encoder.write("user", userID)
        encoder.end()
    }
}
