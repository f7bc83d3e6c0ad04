// Generated from WeCom/CustomerService/Send/KfSendLinkMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer a card that opens a page.
///
/// On the wire: `POST /cgi-bin/kf/send_msg`, `msgtype` `link`.
public struct KfSendLinkMessage: KfSendHeader, OutgoingMessage {
    /// The fields of ``KfSendHeader``.
    public var kfSendHeader: KfSendHeaderFields

    /// The card.
    ///
    /// Wire name: `link`.
    public var link: Link

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil, link: Link) {
        kfSendHeader = KfSendHeaderFields(toUser: toUser, openKFID: openKFID, msgID: msgID)
        self.link = link
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendLinkMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg
        match: msgtype=link
        schema: WeCom/CustomerService/Send/KfSendLinkMessage.json
        summary: Sends a customer a card that opens a page.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendHeader = KfSendHeaderFields(blankFor: decoder)
        link = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser open_kfid msgid msgtype link")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendHeader.toUser)
            case 1: decoder.read(&kfSendHeader.openKFID)
            case 2: decoder.read(&kfSendHeader.msgID)
            case 3: decoder.expect("link")
            default: decoder.read(required: &link)
            }
        }
        decoder.end(reading, required: 0x1b, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", kfSendHeader.toUser)
        encoder.write("open_kfid", kfSendHeader.openKFID)
        encoder.write("msgid", kfSendHeader.msgID)
        encoder.write("msgtype", constant: "link")
        encoder.write("link", link)
        encoder.end()
    }

    /// A card that opens a page.
    public struct Link: FieldGroup, Equatable {
        /// The title, at most 128 bytes; a longer one is cut.
        ///
        /// Wire name: `title`.
        public var title: String

        /// The description, at most 512 bytes; a longer one is cut.
        ///
        /// Wire name: `desc`.
        public var description: String?

        /// The page that a tap opens, at most 2048 bytes, with `http` or `https`.
        ///
        /// Wire name: `url`.
        public var url: String

        /// The media ID of the small picture.
        ///
        /// Wire name: `thumb_media_id`.
        public var thumbMediaID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String, description: String? = nil, url: String, thumbMediaID: String) {
            self.title = title
            self.description = description
            self.url = url
            self.thumbMediaID = thumbMediaID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            title = ""
            url = ""
            thumbMediaID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title desc url thumb_media_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&url)
                default: decoder.read(&thumbMediaID)
                }
            }
            decoder.end(reading, required: 0xd, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("desc", description)
            encoder.write("url", url)
            encoder.write("thumb_media_id", thumbMediaID)
            encoder.end()
        }
    }
}
