// Generated from WeCom/CustomerService/Message/KfLink.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer sent a link, or an agent did.
///
/// On the wire: `msgtype` `link`.
public struct KfLinkMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// The link.
    ///
    /// Wire name: `link`.
    public var link: Link

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, link: Link
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.link = link
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfLinkMessage
        direction: inbound
        wire: json
        match: msgtype=link
        schema: WeCom/CustomerService/Message/KfLink.json
        summary: A customer sent a link, or an agent did.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        link = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid open_kfid external_userid send_time origin servicer_userid msgtype link")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("link")
            default: decoder.read(required: &link)
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
        encoder.write("msgtype", constant: "link")
        encoder.write("link", link)
        encoder.end()
    }

    /// A card that opens a page.
    public struct Link: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The description.
        ///
        /// Wire name: `desc`.
        public var description: String?

        /// The page that a tap opens.
        ///
        /// Wire name: `url`.
        public var url: String

        /// The address of the small picture.
        ///
        /// Wire name: `pic_url`.
        public var picURL: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, description: String? = nil, url: String, picURL: String? = nil) {
            self.title = title
            self.description = description
            self.url = url
            self.picURL = picURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            url = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title desc url pic_url")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&url)
                default: decoder.read(&picURL)
                }
            }
            decoder.end(reading, required: 0x4, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("desc", description)
            encoder.write("url", url)
            encoder.write("pic_url", picURL)
            encoder.end()
        }
    }
}
