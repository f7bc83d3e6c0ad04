// Generated from WeCom/ChatArchive/Message/ArchivedAgree.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer agreed that the chat is archived.
///
/// On the wire: `msgtype` `agree`.
public struct ArchivedAgreeMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// Who agreed, and when.
    ///
    /// Wire name: `agree`.
    public var agreement: Agreement

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        agreement: Agreement
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.agreement = agreement
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedAgreeMessage
        direction: inbound
        wire: json
        match: msgtype=agree
        schema: WeCom/ChatArchive/Message/ArchivedAgree.json
        summary: A customer agreed that the chat is archived.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        agreement = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype agree")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("agree")
            default: decoder.read(required: &agreement)
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
        encoder.write("msgtype", constant: "agree")
        encoder.write("agree", agreement)
        encoder.end()
    }

    /// Who agreed, and when.
    public struct Agreement: FieldGroup, Equatable {
        /// Who agreed: a customer's `external_userid`.
        ///
        /// Wire name: `userid`.
        public var userID: String

        /// When it was agreed, in milliseconds since 1970 began in UTC.
        ///
        /// Wire name: `agree_time`.
        public var agreeTime: Int64?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(userID: String, agreeTime: Int64? = nil) {
            self.userID = userID
            self.agreeTime = agreeTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            userID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("userid agree_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&userID)
                default: decoder.read(&agreeTime)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("userid", userID)
            encoder.write("agree_time", agreeTime)
            encoder.end()
        }
    }
}
