// Generated from WeCom/ChatArchive/Message/ArchivedWeapp.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a card of a mini program.
///
/// On the wire: `msgtype` `weapp`.
public struct ArchivedWeappMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The card.
    ///
    /// Wire name: `weapp`.
    public var miniProgram: MiniProgram

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        miniProgram: MiniProgram
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.miniProgram = miniProgram
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedWeappMessage
        direction: inbound
        wire: json
        match: msgtype=weapp
        schema: WeCom/ChatArchive/Message/ArchivedWeapp.json
        summary: Somebody sent a card of a mini program.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        miniProgram = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype weapp")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("weapp")
            default: decoder.read(required: &miniProgram)
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
        encoder.write("msgtype", constant: "weapp")
        encoder.write("weapp", miniProgram)
        encoder.end()
    }

    /// A card of a mini program.
    public struct MiniProgram: FieldGroup, Equatable {
        /// The title of the card.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The description.
        ///
        /// Wire name: `description`.
        public var description: String?

        /// The mini program's original ID, followed by `@app`.
        ///
        /// Wire name: `username`.
        public var userName: String?

        /// The mini program's name.
        ///
        /// Wire name: `displayname`.
        public var displayName: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            title: String? = nil, description: String? = nil, userName: String? = nil, displayName: String? = nil
        ) {
            self.title = title
            self.description = description
            self.userName = userName
            self.displayName = displayName
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title description username displayname")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&userName)
                default: decoder.read(&displayName)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("description", description)
            encoder.write("username", userName)
            encoder.write("displayname", displayName)
            encoder.end()
        }
    }
}
