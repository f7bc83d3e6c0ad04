// Generated from OpenPlatform/Event/OrderPathApplyResultPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A batch of requests to set the page for orders of mini programs was taken in.
///
/// On the wire: `InfoType` `order_path_apply_result_notify`.
public struct OrderPathApplyResultPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The outcomes, one for each mini program.
    ///
    /// Wire name: `list`.
    public var items: [Item]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime, items: [Item]) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.items = items
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: OrderPathApplyResultPush
        direction: inbound
        wire: xml
        match: InfoType=order_path_apply_result_notify
        schema: OpenPlatform/Event/OrderPathApplyResultPush.json
        summary: A batch of requests to set the page for orders of mini programs was taken in.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        items = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType list|List*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("order_path_apply_result_notify")
            default: decoder.read(oneOf: &items)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "order_path_apply_result_notify")
        encoder.write("list", siblings: items, isRequired: true)
        encoder.end()
    }

    /// How a request to set the page for orders was taken.
    public struct ResultCode: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It was taken in.
        public static var accepted: Self { Self(rawValue: 0) }

        /// There is one already.
        public static var alreadySubmitted: Self { Self(rawValue: 1) }

        /// WeChat's system was busy.
        public static var systemBusy: Self { Self(rawValue: -1) }

        /// The app ID is not valid.
        public static var invalidAppID: Self { Self(rawValue: -2) }

        public static var knownValues: [Self] { [.accepted, .alreadySubmitted, .systemBusy, .invalidAppID] }
    }

    /// The outcome for one mini program.
    public struct Item: FieldGroup, Equatable {
        /// The mini program's app ID.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// The ID of the review.
        ///
        /// Wire name: `audit_id`.
        public var auditID: Int64?

        /// How the request was taken.
        ///
        /// Wire name: `ret_code`.
        public var resultCode: ResultCode

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(appID: String, auditID: Int64? = nil, resultCode: ResultCode) {
            self.appID = appID
            self.auditID = auditID
            self.resultCode = resultCode
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            resultCode = ResultCode(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("appid|Appid audit_id|AuditId ret_code|RetCode")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&auditID)
                default: decoder.read(&resultCode)
                }
            }
            decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID)
            encoder.write("audit_id", auditID)
            encoder.write("ret_code", resultCode)
            encoder.end()
        }
    }
}
