// Generated from WeCom/ChatArchive/Message/ArchivedCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a business card.
///
/// On the wire: `msgtype` `card`.
public struct ArchivedCardMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The card.
    ///
    /// Wire name: `card`.
    public var card: Card

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        card: Card
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.card = card
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedCardMessage
        direction: inbound
        wire: json
        match: msgtype=card
        schema: WeCom/ChatArchive/Message/ArchivedCard.json
        summary: Somebody sent a business card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        card = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype card")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("card")
            default: decoder.read(required: &card)
            }
        }
        decoder.end(reading, required: 0xe7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", archivedMessageHeader.msgID)
        encoder.write("action", archivedMessageHeader.action)
        encoder.write("from", archivedMessageHeader.from)
        encoder.write("tolist", siblings: archivedMessageHeader.toList, isRequired: true)
        encoder.write("roomid", archivedMessageHeader.roomID)
        encoder.write("msgtime", archivedMessageHeader.msgTime)
        encoder.write("msgtype", constant: "card")
        encoder.write("card", card)
        encoder.end()
    }

    /// The card of a person.
    public struct Card: FieldGroup, Equatable {
        /// The name of the person's company; `微信联系人` for a WeChat user.
        ///
        /// Wire name: `corpname`.
        public var corpName: String?

        /// The person: a member's UserID, or the `external_userid` of anybody else.
        ///
        /// Wire name: `userid`.
        public var userID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(corpName: String? = nil, userID: String) {
            self.corpName = corpName
            self.userID = userID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            userID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("corpname userid|Userid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&corpName)
                default: decoder.read(&userID)
                }
            }
            decoder.end(reading, required: 0x2, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("corpname", corpName)
            encoder.write("userid", userID)
            encoder.end()
        }
    }
}
