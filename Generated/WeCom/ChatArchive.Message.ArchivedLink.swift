// Generated from WeCom/ChatArchive/Message/ArchivedLink.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a link.
///
/// On the wire: `msgtype` `link`.
public struct ArchivedLinkMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The link.
    ///
    /// Wire name: `link`.
    public var link: Link

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        link: Link
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.link = link
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedLinkMessage
        direction: inbound
        wire: json
        match: msgtype=link
        schema: WeCom/ChatArchive/Message/ArchivedLink.json
        summary: Somebody sent a link.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        link = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype link")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("link")
            default: decoder.read(required: &link)
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
        encoder.write("msgtype", constant: "link")
        encoder.write("link", link)
        encoder.end()
    }

    /// A link.
    public struct Link: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The description.
        ///
        /// Wire name: `description`.
        public var description: String?

        /// The page that a tap opens.
        ///
        /// Wire name: `link_url`.
        public var url: String

        /// The picture beside the title.
        ///
        /// Wire name: `image_url`.
        public var imageURL: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, description: String? = nil, url: String, imageURL: String? = nil) {
            self.title = title
            self.description = description
            self.url = url
            self.imageURL = imageURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            url = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title description link_url image_url")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&url)
                default: decoder.read(&imageURL)
                }
            }
            decoder.end(reading, required: 0x4, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("description", description)
            encoder.write("link_url", url)
            encoder.write("image_url", imageURL)
            encoder.end()
        }
    }
}
