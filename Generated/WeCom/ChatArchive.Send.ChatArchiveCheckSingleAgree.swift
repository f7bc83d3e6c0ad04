// Generated from WeCom/ChatArchive/Send/ChatArchiveCheckSingleAgree.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks whether customers agreed that their chats with members are archived. The access token is that of the archive's
/// secret.
///
/// On the wire: `POST /cgi-bin/msgaudit/check_single_agree`.
public struct ChatArchiveCheckSingleAgree: OutgoingMessage {
    /// The chats, at most 100.
    ///
    /// Wire name: `info`. Allowed: at most 100 items.
    public var chats: [Chat]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chats: [Chat]) {
        self.chats = chats
        unknownFields = UnknownFields()
    }

    public typealias Response = ChatArchiveConsents

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ChatArchiveCheckSingleAgree
        direction: send
        wire: json
        endpoint: POST /cgi-bin/msgaudit/check_single_agree
        schema: WeCom/ChatArchive/Send/ChatArchiveCheckSingleAgree.json
        summary: Asks whether customers agreed that their chats with members are archived. The access token is \
        that of the archive's secret.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        chats = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("info*")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(oneOf: &chats)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("info", siblings: chats, isRequired: true)
        encoder.end()
    }

    /// A chat of a member with a customer.
    public struct Chat: FieldGroup, Equatable {
        /// The member's UserID.
        ///
        /// Wire name: `userid`.
        public var userID: String

        /// The customer's ID, `external_userid` elsewhere.
        ///
        /// Wire name: `exteranalopenid`.
        public var externalOpenID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(userID: String, externalOpenID: String) {
            self.userID = userID
            self.externalOpenID = externalOpenID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            userID = ""
            externalOpenID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("userid exteranalopenid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&userID)
                default: decoder.read(&externalOpenID)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("userid", userID)
            encoder.write("exteranalopenid", externalOpenID)
            encoder.end()
        }
    }
}
