// Generated from WeCom/ChatArchive/Message/ArchivedDisagree.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer did not agree that the chat is archived.
///
/// On the wire: `msgtype` `disagree`.
public struct ArchivedDisagreeMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// Who refused, and when.
    ///
    /// Wire name: `disagree`.
    public var refusal: Refusal

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        refusal: Refusal
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.refusal = refusal
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedDisagreeMessage
        direction: inbound
        wire: json
        match: msgtype=disagree
        schema: WeCom/ChatArchive/Message/ArchivedDisagree.json
        summary: A customer did not agree that the chat is archived.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        refusal = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype disagree")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("disagree")
            default: decoder.read(required: &refusal)
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
        encoder.write("msgtype", constant: "disagree")
        encoder.write("disagree", refusal)
        encoder.end()
    }

    /// Who refused, and when.
    public struct Refusal: FieldGroup, Equatable {
        /// Who refused: a customer's `external_userid`.
        ///
        /// Wire name: `userid`.
        public var userID: String

        /// When it was refused, in milliseconds since 1970 began in UTC.
        ///
        /// Wire name: `disagree_time`.
        public var disagreeTime: Int64?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(userID: String, disagreeTime: Int64? = nil) {
            self.userID = userID
            self.disagreeTime = disagreeTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            userID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("userid disagree_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&userID)
                default: decoder.read(&disagreeTime)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("userid", userID)
            encoder.write("disagree_time", disagreeTime)
            encoder.end()
        }
    }
}
