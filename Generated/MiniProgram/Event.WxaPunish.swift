// Generated from MiniProgram/Event/WxaPunish.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The mini program broke the rules, and is warned or punished.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_punish_event`.
public struct WxaPunishEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// What happens.
    ///
    /// Wire name: `event_type`.
    public var eventType: Punishment

    /// The case's ID.
    ///
    /// Wire name: `punish_id`.
    public var punishID: String

    /// The mini program's AppID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// When the rules were broken.
    ///
    /// Wire name: `punish_time`.
    public var punishTime: UnixTime

    /// Why: which rule was broken, in words.
    ///
    /// Wire name: `illegal_reason`.
    public var illegalReason: String?

    /// What broke the rule.
    ///
    /// Wire name: `illegal_content`.
    public var illegalContents: [String]

    /// The rule.
    ///
    /// Wire name: `rule_name`.
    public var ruleName: String?

    /// The rule's address.
    ///
    /// Wire name: `rule_url`.
    public var ruleURL: String?

    /// Where to read how to mend it or to appeal.
    ///
    /// Wire name: `adjust_guide_url`.
    public var adjustGuideURL: String?

    /// The punishment as JSON, whose members depend on its kind. Warning: `warned_type` (1 account, 2 functions, 3
    /// taking down), `rectify_deadline`, `warned_function_names`, `warned_ban_days`. Functions banned:
    /// `banned_function_names`, `banned_days`. Taken down: `suspended_days`. Account banned: `banned_days`. Page
    /// banned: `path`. Days of 0 are for ever.
    ///
    /// Wire name: `detail`.
    public var detail: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, eventType: Punishment, punishID: String,
        appID: String, punishTime: UnixTime, illegalReason: String? = nil, illegalContents: [String] = [],
        ruleName: String? = nil, ruleURL: String? = nil, adjustGuideURL: String? = nil, detail: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventType = eventType
        self.punishID = punishID
        self.appID = appID
        self.punishTime = punishTime
        self.illegalReason = illegalReason
        self.illegalContents = illegalContents
        self.ruleName = ruleName
        self.ruleURL = ruleURL
        self.adjustGuideURL = adjustGuideURL
        self.detail = detail
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaPunishEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_punish_event
        schema: MiniProgram/Event/WxaPunish.json
        summary: The mini program broke the rules, and is warned or punished.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        eventType = Punishment(rawValue: 0)
        punishID = ""
        appID = ""
        punishTime = 0
        illegalContents = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event event_type punish_id appid punish_time illegal_reason \
            illegal_content* rule_name rule_url adjust_guide_url detail
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_punish_event")
            case 5: decoder.read(&eventType)
            case 6: decoder.read(&punishID)
            case 7: decoder.read(&appID)
            case 8: decoder.read(&punishTime)
            case 9: decoder.read(&illegalReason)
            case 10: decoder.read(oneOf: &illegalContents)
            case 11: decoder.read(&ruleName)
            case 12: decoder.read(&ruleURL)
            case 13: decoder.read(&adjustGuideURL)
            default: decoder.read(&detail)
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
        encoder.write("Event", constant: "wxa_punish_event")
        encoder.write("event_type", eventType)
        encoder.write("punish_id", punishID, cdata: false)
        encoder.write("appid", appID, cdata: false)
        encoder.write("punish_time", punishTime)
        encoder.write("illegal_reason", illegalReason)
        encoder.write("illegal_content", siblings: illegalContents, isRequired: false)
        encoder.write("rule_name", ruleName)
        encoder.write("rule_url", ruleURL, cdata: false)
        encoder.write("adjust_guide_url", adjustGuideURL, cdata: false)
        encoder.write("detail", detail)
        encoder.end()
    }

    /// What happens to a mini program that broke the rules.
    public struct Punishment: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It is warned.
        public static var warning: Self { Self(rawValue: 1) }

        /// Some of its functions are banned.
        public static var functionsBanned: Self { Self(rawValue: 2) }

        /// It is taken down.
        public static var takenDown: Self { Self(rawValue: 3) }

        /// Its account is banned.
        public static var accountBanned: Self { Self(rawValue: 4) }

        /// One of its pages is banned.
        public static var pageBanned: Self { Self(rawValue: 10) }

        public static var knownValues: [Self] { [.warning, .functionsBanned, .takenDown, .accountBanned, .pageBanned] }
    }
}
