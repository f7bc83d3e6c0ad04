// Generated from MiniProgram/Event/WxaIllegalRecord.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A violation of the rules was recorded against the mini program.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_illegal_record`.
public struct WxaIllegalRecordEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the record.
    ///
    /// Wire name: `illegal_record_id`.
    public var recordID: String

    /// The mini program's app ID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// When the violation was recorded.
    ///
    /// Wire name: `create_time`.
    public var recordTime: UnixTime

    /// Why it is one.
    ///
    /// Wire name: `illegal_reason`.
    public var reason: String?

    /// What was found.
    ///
    /// Wire name: `illegal_content`.
    public var content: String?

    /// The text of the rule that was broken.
    ///
    /// Wire name: `rule_url`.
    public var ruleURL: String?

    /// The rule's name.
    ///
    /// Wire name: `rule_name`.
    public var ruleName: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, recordID: String, appID: String,
        recordTime: UnixTime, reason: String? = nil, content: String? = nil, ruleURL: String? = nil,
        ruleName: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.recordID = recordID
        self.appID = appID
        self.recordTime = recordTime
        self.reason = reason
        self.content = content
        self.ruleURL = ruleURL
        self.ruleName = ruleName
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaIllegalRecordEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_illegal_record
        schema: MiniProgram/Event/WxaIllegalRecord.json
        summary: A violation of the rules was recorded against the mini program.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        recordID = ""
        appID = ""
        recordTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event illegal_record_id appid create_time illegal_reason \
            illegal_content rule_url rule_name
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_illegal_record")
            case 5: decoder.read(&recordID)
            case 6: decoder.read(&appID)
            case 7: decoder.read(&recordTime)
            case 8: decoder.read(&reason)
            case 9: decoder.read(&content)
            case 10: decoder.read(&ruleURL)
            default: decoder.read(&ruleName)
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
        encoder.write("Event", constant: "wxa_illegal_record")
        encoder.write("illegal_record_id", recordID, cdata: false)
        encoder.write("appid", appID, cdata: false)
        encoder.write("create_time", recordTime)
        encoder.write("illegal_reason", reason)
        encoder.write("illegal_content", content)
        encoder.write("rule_url", ruleURL, cdata: false)
        encoder.write("rule_name", ruleName)
        encoder.end()
    }
}
