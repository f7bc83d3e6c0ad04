// Generated from WeCom/ChatArchive/Send/ChatArchiveGetPermitUserList.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks which members' chats are archived. The access token is that of the archive's secret.
///
/// On the wire: `POST /cgi-bin/msgaudit/get_permit_user_list`.
public struct ChatArchiveGetPermitUserList: OutgoingMessage {
    /// The edition of the archive whose members are asked for; without it, those of all.
    ///
    /// Wire name: `type`.
    public var edition: Edition?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(edition: Edition? = nil) {
        self.edition = edition
        unknownFields = UnknownFields()
    }

    public typealias Response = ChatArchiveMembers

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ChatArchiveGetPermitUserList
        direction: send
        wire: json
        endpoint: POST /cgi-bin/msgaudit/get_permit_user_list
        schema: WeCom/ChatArchive/Send/ChatArchiveGetPermitUserList.json
        summary: Asks which members' chats are archived. The access token is that of the archive's secret.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&edition)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", edition)
        encoder.end()
    }

    /// An edition of the chat archive.
    public struct Edition: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The office edition.
        public static var office: Self { Self(rawValue: 1) }

        /// The service edition.
        public static var service: Self { Self(rawValue: 2) }

        /// The enterprise edition.
        public static var enterprise: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.office, .service, .enterprise] }
    }
}
