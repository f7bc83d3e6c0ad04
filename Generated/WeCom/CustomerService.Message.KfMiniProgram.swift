// Generated from WeCom/CustomerService/Message/KfMiniProgram.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer sent a page of a mini program, or an agent did.
///
/// On the wire: `msgtype` `miniprogram`.
public struct KfMiniProgramMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// The card of the page.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: Card

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, miniProgram: Card
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.miniProgram = miniProgram
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfMiniProgramMessage
        direction: inbound
        wire: json
        match: msgtype=miniprogram
        schema: WeCom/CustomerService/Message/KfMiniProgram.json
        summary: A customer sent a page of a mini program, or an agent did.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        miniProgram = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            msgid open_kfid external_userid send_time origin servicer_userid msgtype miniprogram
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("miniprogram")
            default: decoder.read(required: &miniProgram)
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
        encoder.write("msgtype", constant: "miniprogram")
        encoder.write("miniprogram", miniProgram)
        encoder.end()
    }

    /// A card that opens a page of a mini program.
    public struct Card: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The mini program's app ID.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// The path of the page with its query.
        ///
        /// Wire name: `pagepath`.
        public var pagePath: String

        /// The temporary media ID of the cover.
        ///
        /// Wire name: `thumb_media_id`.
        public var thumbMediaID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, appID: String, pagePath: String, thumbMediaID: String? = nil) {
            self.title = title
            self.appID = appID
            self.pagePath = pagePath
            self.thumbMediaID = thumbMediaID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            pagePath = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title appid pagepath thumb_media_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&appID)
                case 2: decoder.read(&pagePath)
                default: decoder.read(&thumbMediaID)
                }
            }
            decoder.end(reading, required: 0x6, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("appid", appID)
            encoder.write("pagepath", pagePath)
            encoder.write("thumb_media_id", thumbMediaID)
            encoder.end()
        }
    }
}
