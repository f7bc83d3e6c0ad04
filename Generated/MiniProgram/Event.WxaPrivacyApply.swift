// Generated from MiniProgram/Event/WxaPrivacyApply.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The request to use an API that touches on users' privacy was decided.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_privacy_apply`.
public struct WxaPrivacyApplyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The outcome.
    ///
    /// Wire name: `result_info`.
    public var result: Result

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, result: Result) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.result = result
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaPrivacyApplyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_privacy_apply
        schema: MiniProgram/Event/WxaPrivacyApply.json
        summary: The request to use an API that touches on users' privacy was decided.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        result = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event result_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_privacy_apply")
            default: decoder.read(required: &result)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wxa_privacy_apply")
        encoder.write("result_info", result)
        encoder.end()
    }

    /// The outcome.
    public struct Result: FieldGroup, Equatable {
        /// The API's name, such as `wx.getLocation`.
        ///
        /// Wire name: `api_name`.
        public var apiName: String

        /// When the API was asked for.
        ///
        /// Wire name: `apply_time`.
        public var requestTime: UnixTime

        /// The ID of the review.
        ///
        /// Wire name: `audit_id`.
        public var auditID: Int64

        /// When the review ended.
        ///
        /// Wire name: `audit_time`.
        public var auditTime: UnixTime

        /// Why the review is not passed.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// How the review ended.
        ///
        /// Wire name: `status`.
        public var status: ReviewResult

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            apiName: String, requestTime: UnixTime, auditID: Int64, auditTime: UnixTime, reason: String? = nil,
            status: ReviewResult
        ) {
            self.apiName = apiName
            self.requestTime = requestTime
            self.auditID = auditID
            self.auditTime = auditTime
            self.reason = reason
            self.status = status
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            apiName = ""
            requestTime = 0
            auditID = 0
            auditTime = 0
            status = ReviewResult(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("api_name apply_time audit_id audit_time reason status")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&apiName)
                case 1: decoder.read(&requestTime)
                case 2: decoder.read(&auditID)
                case 3: decoder.read(&auditTime)
                case 4: decoder.read(&reason)
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x2f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("api_name", apiName, cdata: false)
            encoder.write("apply_time", requestTime)
            encoder.write("audit_id", auditID)
            encoder.write("audit_time", auditTime)
            encoder.write("reason", reason, cdata: false)
            encoder.write("status", status)
            encoder.end()
        }
    }
}
