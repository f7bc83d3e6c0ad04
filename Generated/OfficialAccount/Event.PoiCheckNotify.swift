// Generated from OfficialAccount/Event/PoiCheckNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A store that the account submitted was reviewed.
///
/// On the wire: `MsgType` `event`, `Event` `poi_check_notify`.
public struct PoiCheckNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The account's own ID of the store, given as `sid` when the store was made.
    ///
    /// Wire name: `UniqId`.
    public var uniqID: String

    /// WeChat's ID of the store.
    ///
    /// Wire name: `PoiId`.
    public var poiID: String

    /// Whether the store passed.
    ///
    /// Wire name: `Result`.
    public var result: ReviewResult

    /// The notice of success, or why the store was rejected.
    ///
    /// Wire name: `Msg`.
    public var message: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, uniqID: String, poiID: String,
        result: ReviewResult, message: String
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.uniqID = uniqID
        self.poiID = poiID
        self.result = result
        self.message = message
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: PoiCheckNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=poi_check_notify
        schema: OfficialAccount/Event/PoiCheckNotify.json
        summary: A store that the account submitted was reviewed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        uniqID = ""
        poiID = ""
        result = ReviewResult(rawValue: "")
        message = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event UniqId PoiId Result|result Msg|msg
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("poi_check_notify")
            case 5: decoder.read(&uniqID)
            case 6: decoder.read(&poiID)
            case 7: decoder.read(&result)
            default: decoder.read(&message)
            }
        }
        decoder.end(reading, required: 0x1fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "poi_check_notify")
        encoder.write("UniqId", uniqID)
        encoder.write("PoiId", poiID)
        encoder.write("Result", result)
        encoder.write("Msg", message)
        encoder.end()
    }

    /// The result of the review of a store.
    public struct ReviewResult: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The store passed the review.
        public static var approved: Self { Self(rawValue: "succ") }

        /// The store did not pass the review.
        public static var rejected: Self { Self(rawValue: "fail") }

        public static var knownValues: [Self] { [.approved, .rejected] }
    }
}
