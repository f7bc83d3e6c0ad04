// Generated from OpenPlatform/Account/Event/WxaCategoryAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a category for a mini program ended.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_category_audit`.
public struct WxaCategoryAudit: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// How the review ended.
    ///
    /// Wire name: `ret`.
    public var result: ReviewResult

    /// The ID of the category's first level.
    ///
    /// Wire name: `first`.
    public var firstCategoryID: Int

    /// The ID of the category's second level.
    ///
    /// Wire name: `second`.
    public var secondCategoryID: Int

    /// Why the review is not passed.
    ///
    /// Wire name: `reason`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, result: ReviewResult,
        firstCategoryID: Int, secondCategoryID: Int, reason: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.result = result
        self.firstCategoryID = firstCategoryID
        self.secondCategoryID = secondCategoryID
        self.reason = reason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: WxaCategoryAudit
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_category_audit
        schema: OpenPlatform/Account/Event/WxaCategoryAudit.json
        summary: The review of a category for a mini program ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        result = ReviewResult(rawValue: 0)
        firstCategoryID = 0
        secondCategoryID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ret first second reason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_category_audit")
            case 5: decoder.read(&result)
            case 6: decoder.read(&firstCategoryID)
            case 7: decoder.read(&secondCategoryID)
            default: decoder.read(&reason)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wxa_category_audit")
        encoder.write("ret", result)
        encoder.write("first", firstCategoryID)
        encoder.write("second", secondCategoryID)
        encoder.write("reason", reason)
        encoder.end()
    }
}
