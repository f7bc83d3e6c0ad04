// Generated from OfficialAccount/Send/MassDelete.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Takes back articles or a video that were sent to many: the page is gone, while the card stays in the chats.
///
/// On the wire: `POST /cgi-bin/message/mass/delete`.
public struct MassDelete: OutgoingMessage {
    /// The ID of the mass send; either this or `url` is needed.
    ///
    /// Wire name: `msg_id`.
    public var msgID: Int64?

    /// The place of the article to take back, from 1; 0 and no value mean all. It counts with `msg_id` alone.
    ///
    /// Wire name: `article_idx`.
    public var articleIndex: Int?

    /// The address of the article to take back, where there is no `msg_id`.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: Int64? = nil, articleIndex: Int? = nil, url: String? = nil) {
        self.msgID = msgID
        self.articleIndex = articleIndex
        self.url = url
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassDelete
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/delete
        schema: OfficialAccount/Send/MassDelete.json
        summary: Takes back articles or a video that were sent to many: the page is gone, while the card stays in \
        the chats.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_id article_idx url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&msgID)
            case 1: decoder.read(&articleIndex)
            default: decoder.read(&url)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_id", msgID)
        encoder.write("article_idx", articleIndex)
        encoder.write("url", url)
        encoder.end()
    }
}
