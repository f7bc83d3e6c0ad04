// Generated from WeCom/ChatArchive/Message/ArchivedVote.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody began a vote or took part in one.
///
/// On the wire: `msgtype` `vote`.
public struct ArchivedVoteMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The vote. Should it stand outside of an object, it is among the unknown fields.
    ///
    /// Wire name: `vote`.
    public var vote: Vote?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        vote: Vote? = nil
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.vote = vote
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedVoteMessage
        direction: inbound
        wire: json
        match: msgtype=vote
        schema: WeCom/ChatArchive/Message/ArchivedVote.json
        summary: Somebody began a vote or took part in one.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype vote")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("vote")
            default: decoder.read(&vote)
            }
        }
        decoder.end(reading, required: 0x67, unknownFields: &unknownFields)
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
        encoder.write("msgtype", constant: "vote")
        encoder.write("vote", vote)
        encoder.end()
    }

    /// What was done with a vote.
    public struct VoteAction: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Somebody began it.
        public static var began: Self { Self(rawValue: 101) }

        /// Somebody took part.
        public static var tookPart: Self { Self(rawValue: 102) }

        public static var knownValues: [Self] { [.began, .tookPart] }
    }

    /// A vote.
    public struct Vote: FieldGroup, Equatable {
        /// What the vote is about.
        ///
        /// Wire name: `votetitle`.
        public var title: String?

        /// What can be chosen.
        ///
        /// Wire name: `voteitem`.
        public var items: [String]

        /// What was done.
        ///
        /// Wire name: `votetype`.
        public var action: VoteAction?

        /// The vote's ID: the same when it began and when somebody took part.
        ///
        /// Wire name: `voteid`.
        public var id: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, items: [String] = [], action: VoteAction? = nil, id: String? = nil) {
            self.title = title
            self.items = items
            self.action = action
            self.id = id
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            items = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("votetitle voteitem* votetype voteid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(oneOf: &items)
                case 2: decoder.read(&action)
                default: decoder.read(&id)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("votetitle", title)
            encoder.write("voteitem", siblings: items, isRequired: false)
            encoder.write("votetype", action)
            encoder.write("voteid", id)
            encoder.end()
        }
    }
}
