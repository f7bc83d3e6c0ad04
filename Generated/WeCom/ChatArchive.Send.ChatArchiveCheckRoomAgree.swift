// Generated from WeCom/ChatArchive/Send/ChatArchiveCheckRoomAgree.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks whether the customers in a group chat agreed that it is archived. The access token is that of the archive's
/// secret.
///
/// On the wire: `POST /cgi-bin/msgaudit/check_room_agree`.
public struct ChatArchiveCheckRoomAgree: OutgoingMessage {
    /// The group chat's ID.
    ///
    /// Wire name: `roomid`.
    public var roomID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(roomID: String) {
        self.roomID = roomID
        unknownFields = UnknownFields()
    }

    public typealias Response = ChatArchiveConsents

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ChatArchiveCheckRoomAgree
        direction: send
        wire: json
        endpoint: POST /cgi-bin/msgaudit/check_room_agree
        schema: WeCom/ChatArchive/Send/ChatArchiveCheckRoomAgree.json
        summary: Asks whether the customers in a group chat agreed that it is archived. The access token is that \
        of the archive's secret.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        roomID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("roomid")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&roomID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("roomid", roomID)
        encoder.end()
    }
}
