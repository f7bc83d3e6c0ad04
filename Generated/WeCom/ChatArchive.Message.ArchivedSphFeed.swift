// Generated from WeCom/ChatArchive/Message/ArchivedSphFeed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a post of Channels.
///
/// On the wire: `msgtype` `sphfeed`.
public struct ArchivedSphFeedMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The post.
    ///
    /// Wire name: `sphfeed`.
    public var post: Post

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        post: Post
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.post = post
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedSphFeedMessage
        direction: inbound
        wire: json
        match: msgtype=sphfeed
        schema: WeCom/ChatArchive/Message/ArchivedSphFeed.json
        summary: Somebody sent a post of Channels.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        post = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype sphfeed")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("sphfeed")
            default: decoder.read(required: &post)
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
        encoder.write("msgtype", constant: "sphfeed")
        encoder.write("sphfeed", post)
        encoder.end()
    }

    /// A kind of posts of Channels.
    public struct PostType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Pictures.
        public static var picture: Self { Self(rawValue: 2) }

        /// A video.
        public static var video: Self { Self(rawValue: 4) }

        /// A live broadcast.
        public static var live: Self { Self(rawValue: 9) }

        public static var knownValues: [Self] { [.picture, .video, .live] }
    }

    /// A post of Channels.
    public struct Post: FieldGroup, Equatable {
        /// The kind of the post.
        ///
        /// Wire name: `feed_type`.
        public var type: PostType?

        /// The name of the Channels account.
        ///
        /// Wire name: `sph_name`.
        public var accountName: String?

        /// The text of the post.
        ///
        /// Wire name: `feed_desc`.
        public var description: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(type: PostType? = nil, accountName: String? = nil, description: String? = nil) {
            self.type = type
            self.accountName = accountName
            self.description = description
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("feed_type sph_name feed_desc")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&type)
                case 1: decoder.read(&accountName)
                default: decoder.read(&description)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("feed_type", type)
            encoder.write("sph_name", accountName)
            encoder.write("feed_desc", description)
            encoder.end()
        }
    }
}
