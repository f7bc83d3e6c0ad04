// Generated from MiniProgram/Event/WxaMediaCheck.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat checked a picture or a recording: the answer to `media_check_async`, up to 30 minutes after the call. Version
/// 2 has `result` and `detail`, version 1 `isrisky`.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_media_check`.
public struct WxaMediaCheckEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The mini program's AppID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The ID of the check, as the call returned it.
    ///
    /// Wire name: `trace_id`.
    public var traceID: String

    /// The version of the call: 2; absent in version 1.
    ///
    /// Wire name: `version`.
    public var version: Int?

    /// The verdict, in version 2.
    ///
    /// Wire name: `result`.
    public var result: Verdict?

    /// What each check found, in version 2.
    ///
    /// Wire name: `detail`.
    public var details: [Finding]

    /// The result of the check: 0 when the verdict counts.
    ///
    /// Wire name: `errcode`.
    public var errorCode: Int?

    /// The result in words.
    ///
    /// Wire name: `errmsg`.
    public var errorMessage: String?

    /// Whether the content is risky, in version 1.
    ///
    /// Wire name: `isrisky`.
    public var isRisky: Bool?

    /// More about the check, as JSON, in version 1.
    ///
    /// Wire name: `extra_info_json`.
    public var extraInfoJSON: String?

    /// The state of the check, in version 1: 0 when it is done, 4294966288, which is -1008 without its sign, when the
    /// file could not be fetched.
    ///
    /// Wire name: `status_code`.
    public var statusCode: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, traceID: String,
        version: Int? = nil, result: Verdict? = nil, details: [Finding] = [], errorCode: Int? = nil,
        errorMessage: String? = nil, isRisky: Bool? = nil, extraInfoJSON: String? = nil, statusCode: Int64? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.appID = appID
        self.traceID = traceID
        self.version = version
        self.result = result
        self.details = details
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.isRisky = isRisky
        self.extraInfoJSON = extraInfoJSON
        self.statusCode = statusCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaMediaCheckEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_media_check
        schema: MiniProgram/Event/WxaMediaCheck.json
        summary: WeChat checked a picture or a recording: the answer to `media_check_async`, up to 30 minutes \
        after the call. Version 2 has `result` and `detail`, version 1 `isrisky`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        appID = ""
        traceID = ""
        details = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event appid trace_id version result detail* errcode errmsg \
            isrisky extra_info_json status_code
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_media_check")
            case 5: decoder.read(&appID)
            case 6: decoder.read(&traceID)
            case 7: decoder.read(&version)
            case 8: decoder.read(&result)
            case 9: decoder.read(oneOf: &details)
            case 10: decoder.read(&errorCode)
            case 11: decoder.read(&errorMessage)
            case 12: decoder.read(flag: &isRisky)
            case 13: decoder.read(&extraInfoJSON)
            default: decoder.read(&statusCode)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wxa_media_check")
        encoder.write("appid", appID)
        encoder.write("trace_id", traceID)
        encoder.write("version", version)
        encoder.write("result", result)
        encoder.write("detail", siblings: details, isRequired: false)
        encoder.write("errcode", errorCode)
        encoder.write("errmsg", errorMessage)
        encoder.write("isrisky", flag: isRisky)
        encoder.write("extra_info_json", extraInfoJSON)
        encoder.write("status_code", statusCode)
        encoder.end()
    }

    /// What to do with checked content.
    public struct Suggestion: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It breaks the rules.
        public static var risky: Self { Self(rawValue: "risky") }

        /// It is good.
        public static var pass: Self { Self(rawValue: "pass") }

        /// A person should look at it.
        public static var review: Self { Self(rawValue: "review") }

        public static var knownValues: [Self] { [.risky, .pass, .review] }
    }

    /// What checked content is.
    public struct ContentLabel: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Nothing was found.
        public static var normal: Self { Self(rawValue: 100) }

        /// Advertising.
        public static var advertising: Self { Self(rawValue: 10001) }

        /// Current politics.
        public static var politics: Self { Self(rawValue: 20001) }

        /// Pornography.
        public static var pornography: Self { Self(rawValue: 20002) }

        /// Abuse.
        public static var abuse: Self { Self(rawValue: 20003) }

        /// Crime.
        public static var crime: Self { Self(rawValue: 20006) }

        /// Fraud.
        public static var fraud: Self { Self(rawValue: 20008) }

        /// Vulgarity.
        public static var vulgarity: Self { Self(rawValue: 20012) }

        /// An infringement of copyright.
        public static var copyright: Self { Self(rawValue: 20013) }

        /// Something else.
        public static var other: Self { Self(rawValue: 21000) }

        public static var knownValues: [Self] {
            [.normal, .advertising, .politics, .pornography, .abuse, .crime, .fraud, .vulgarity, .copyright, .other]
        }
    }

    /// What a check says of some content as a whole.
    public struct Verdict: FieldGroup, Equatable {
        /// What to do with it.
        ///
        /// Wire name: `suggest`.
        public var suggest: Suggestion

        /// What it is.
        ///
        /// Wire name: `label`.
        public var label: ContentLabel

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(suggest: Suggestion, label: ContentLabel) {
            self.suggest = suggest
            self.label = label
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            suggest = Suggestion(rawValue: "")
            label = ContentLabel(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("suggest label")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&suggest)
                default: decoder.read(&label)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("suggest", suggest)
            encoder.write("label", label)
            encoder.end()
        }
    }

    /// What one check found.
    public struct Finding: FieldGroup, Equatable {
        /// The check, such as `content_model`.
        ///
        /// Wire name: `strategy`.
        public var strategy: String

        /// Its result: 0 when the other fields count.
        ///
        /// Wire name: `errcode`.
        public var errorCode: Int

        /// What to do with the content.
        ///
        /// Wire name: `suggest`.
        public var suggest: Suggestion?

        /// What the content is.
        ///
        /// Wire name: `label`.
        public var label: ContentLabel?

        /// How sure the check is, from 0 to 100.
        ///
        /// Wire name: `prob`.
        public var probability: Int?

        /// The word that was found.
        ///
        /// Wire name: `keyword`.
        public var keyword: String?

        /// The level of the word that was found.
        ///
        /// Wire name: `level`.
        public var level: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            strategy: String, errorCode: Int, suggest: Suggestion? = nil, label: ContentLabel? = nil,
            probability: Int? = nil, keyword: String? = nil, level: Int? = nil
        ) {
            self.strategy = strategy
            self.errorCode = errorCode
            self.suggest = suggest
            self.label = label
            self.probability = probability
            self.keyword = keyword
            self.level = level
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            strategy = ""
            errorCode = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("strategy errcode suggest label prob keyword level")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&strategy)
                case 1: decoder.read(&errorCode)
                case 2: decoder.read(&suggest)
                case 3: decoder.read(&label)
                case 4: decoder.read(&probability)
                case 5: decoder.read(&keyword)
                default: decoder.read(&level)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("strategy", strategy)
            encoder.write("errcode", errorCode)
            encoder.write("suggest", suggest)
            encoder.write("label", label)
            encoder.write("prob", probability)
            encoder.write("keyword", keyword)
            encoder.write("level", level)
            encoder.end()
        }
    }
}
