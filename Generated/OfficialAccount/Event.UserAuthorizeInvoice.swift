// Generated from OfficialAccount/Event/UserAuthorizeInvoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user answered a request to put an invoice into Cards & Offers. One of the two order IDs tells whether WeChat
/// granted it.
///
/// On the wire: `MsgType` `event`, `Event` `user_authorize_invoice`.
public struct UserAuthorizeInvoiceEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order whose invoice is authorized. Empty on failure.
    ///
    /// Wire name: `SuccOrderId`.
    public var authorizedOrderID: String?

    /// The order whose authorization failed. Empty on success.
    ///
    /// Wire name: `FailOrderId`.
    public var failedOrderID: String?

    /// The AppID that the authorization page was requested with.
    ///
    /// Wire name: `AuthorizeAppId`.
    public var authorizeAppID: String?

    /// Where the user authorized the invoice.
    ///
    /// Wire name: `Source`.
    public var source: Source?

    /// The ID of the invoicing platform that serves the merchant.
    ///
    /// Wire name: `SPAppId`.
    public var invoicingPlatformID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, authorizedOrderID: String? = nil,
        failedOrderID: String? = nil, authorizeAppID: String? = nil, source: Source? = nil,
        invoicingPlatformID: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.authorizedOrderID = authorizedOrderID
        self.failedOrderID = failedOrderID
        self.authorizeAppID = authorizeAppID
        self.source = source
        self.invoicingPlatformID = invoicingPlatformID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserAuthorizeInvoiceEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_authorize_invoice
        schema: OfficialAccount/Event/UserAuthorizeInvoice.json
        summary: A user answered a request to put an invoice into Cards & Offers. One of the two order IDs tells \
        whether WeChat granted it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event SuccOrderId FailOrderId AuthorizeAppId|AppId \
            Source|source SPAppId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_authorize_invoice")
            case 5: decoder.read(&authorizedOrderID)
            case 6: decoder.read(&failedOrderID)
            case 7: decoder.read(&authorizeAppID)
            case 8: decoder.read(&source)
            default: decoder.read(&invoicingPlatformID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_authorize_invoice")
        encoder.write("SuccOrderId", authorizedOrderID)
        encoder.write("FailOrderId", failedOrderID)
        encoder.write("AuthorizeAppId", authorizeAppID)
        encoder.write("Source", source)
        encoder.write("SPAppId", invoicingPlatformID)
        encoder.end()
    }

    /// Where the user authorized the invoice.
    public struct Source: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// In an official account.
        public static var officialAccount: Self { Self(rawValue: "web") }

        /// In an app.
        public static var app: Self { Self(rawValue: "app") }

        /// In a mini program.
        public static var miniProgram: Self { Self(rawValue: "wxa") }

        /// On a mobile web page.
        public static var webPage: Self { Self(rawValue: "wap") }

        public static var knownValues: [Self] { [.officialAccount, .app, .miniProgram, .webPage] }
    }
}
