// Generated from WeCom/CustomerService/Message/KfChannels.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer sent something from Channels: a post, a live stream or the card of an account.
///
/// On the wire: `msgtype` `channels`.
public struct KfChannelsMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// What was sent.
    ///
    /// Wire name: `channels`.
    public var channels: Share

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, channels: Share
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.channels = channels
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfChannelsMessage
        direction: inbound
        wire: json
        match: msgtype=channels
        schema: WeCom/CustomerService/Message/KfChannels.json
        summary: A customer sent something from Channels: a post, a live stream or the card of an account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        channels = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid open_kfid external_userid send_time origin servicer_userid msgtype channels")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("channels")
            default: decoder.read(required: &channels)
            }
        }
        decoder.end(reading, required: 0xdf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", kfMessageHeader.msgID)
        encoder.write("open_kfid", kfMessageHeader.openKFID)
        encoder.write("external_userid", kfMessageHeader.externalUserID)
        encoder.write("send_time", kfMessageHeader.sendTime)
        encoder.write("origin", kfMessageHeader.origin)
        encoder.write("servicer_userid", kfMessageHeader.servicerUserID)
        encoder.write("msgtype", constant: "channels")
        encoder.write("channels", channels)
        encoder.end()
    }

    /// What was sent from Channels.
    public struct Kind: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A post.
        public static var post: Self { Self(rawValue: 1) }

        /// A live stream.
        public static var live: Self { Self(rawValue: 2) }

        /// The card of an account.
        public static var card: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.post, .live, .card] }
    }

    /// Something from Channels.
    public struct Share: FieldGroup, Equatable {
        /// What it is.
        ///
        /// Wire name: `sub_type`.
        public var kind: Kind

        /// The name of the account.
        ///
        /// Wire name: `nickname`.
        public var nickname: String?

        /// The title of the post; of posts alone.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(kind: Kind, nickname: String? = nil, title: String? = nil) {
            self.kind = kind
            self.nickname = nickname
            self.title = title
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            kind = Kind(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("sub_type nickname title")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&kind)
                case 1: decoder.read(&nickname)
                default: decoder.read(&title)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("sub_type", kind)
            encoder.write("nickname", nickname)
            encoder.write("title", title)
            encoder.end()
        }
    }
}
