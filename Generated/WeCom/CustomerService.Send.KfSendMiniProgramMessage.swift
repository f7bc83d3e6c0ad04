// Generated from WeCom/CustomerService/Send/KfSendMiniProgramMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer a card that opens a page of a mini program.
///
/// On the wire: `POST /cgi-bin/kf/send_msg`, `msgtype` `miniprogram`.
public struct KfSendMiniProgramMessage: KfSendHeader, OutgoingMessage {
    /// The fields of ``KfSendHeader``.
    public var kfSendHeader: KfSendHeaderFields

    /// The card.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: Card

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil, miniProgram: Card) {
        kfSendHeader = KfSendHeaderFields(toUser: toUser, openKFID: openKFID, msgID: msgID)
        self.miniProgram = miniProgram
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendMiniProgramMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg
        match: msgtype=miniprogram
        schema: WeCom/CustomerService/Send/KfSendMiniProgramMessage.json
        summary: Sends a customer a card that opens a page of a mini program.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendHeader = KfSendHeaderFields(blankFor: decoder)
        miniProgram = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser open_kfid msgid msgtype miniprogram")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendHeader.toUser)
            case 1: decoder.read(&kfSendHeader.openKFID)
            case 2: decoder.read(&kfSendHeader.msgID)
            case 3: decoder.expect("miniprogram")
            default: decoder.read(required: &miniProgram)
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
        encoder.write("msgtype", constant: "miniprogram")
        encoder.write("miniprogram", miniProgram)
        encoder.end()
    }

    /// A card that opens a page of a mini program.
    public struct Card: FieldGroup, Equatable {
        /// The app ID of a mini program that is bound to the company.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// The title, at most 64 bytes; a longer one is cut.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The media ID of the cover, best 520 × 416 pixels.
        ///
        /// Wire name: `thumb_media_id`.
        public var thumbMediaID: String

        /// The path of the page with its query; the path ends in `.html`.
        ///
        /// Wire name: `pagepath`.
        public var pagePath: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(appID: String, title: String? = nil, thumbMediaID: String, pagePath: String) {
            self.appID = appID
            self.title = title
            self.thumbMediaID = thumbMediaID
            self.pagePath = pagePath
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            thumbMediaID = ""
            pagePath = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("appid title thumb_media_id pagepath")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&title)
                case 2: decoder.read(&thumbMediaID)
                default: decoder.read(&pagePath)
                }
            }
            decoder.end(reading, required: 0xd, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID)
            encoder.write("title", title)
            encoder.write("thumb_media_id", thumbMediaID)
            encoder.write("pagepath", pagePath)
            encoder.end()
        }
    }
}
