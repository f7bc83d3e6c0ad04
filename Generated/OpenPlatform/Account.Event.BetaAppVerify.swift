// Generated from OpenPlatform/Account/Event/BetaAppVerify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The certification of a trial mini program ended.
///
/// On the wire: `MsgType` `event`, `Event` `betaapp_verify_event`.
public struct BetaAppVerify: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The outcome.
    ///
    /// Wire name: `ApplyAuthorizationInfoNoitfy`.
    public var outcome: Outcome

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, outcome: Outcome) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.outcome = outcome
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: BetaAppVerify
        direction: inbound
        wire: xml
        match: MsgType=event Event=betaapp_verify_event
        schema: OpenPlatform/Account/Event/BetaAppVerify.json
        summary: The certification of a trial mini program ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        outcome = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ApplyAuthorizationInfoNoitfy")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("betaapp_verify_event")
            default: decoder.read(required: &outcome)
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
        encoder.write("Event", constant: "betaapp_verify_event")
        encoder.write("ApplyAuthorizationInfoNoitfy", outcome)
        encoder.end()
    }

    /// The outcome.
    public struct Outcome: FieldGroup, Equatable {
        /// The app ID of the trial mini program.
        ///
        /// Wire name: `appid`.
        public var appID: String?

        /// The app ID of the official account whose certification is used.
        ///
        /// Wire name: `mp_appid`.
        public var mpAppID: String?

        /// When the administrator answered, as `yyyy-MM-dd HH:mm` in China's time.
        ///
        /// Wire name: `operation_time`.
        public var operationTime: String?

        /// 0 for success, else an error code.
        ///
        /// Wire name: `status`.
        public var status: Int?

        /// The result in words.
        ///
        /// Wire name: `msg`.
        public var message: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            appID: String? = nil, mpAppID: String? = nil, operationTime: String? = nil, status: Int? = nil,
            message: String? = nil
        ) {
            self.appID = appID
            self.mpAppID = mpAppID
            self.operationTime = operationTime
            self.status = status
            self.message = message
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("appid mp_appid operation_time status msg")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&mpAppID)
                case 2: decoder.read(&operationTime)
                case 3: decoder.read(&status)
                default: decoder.read(&message)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID)
            encoder.write("mp_appid", mpAppID)
            encoder.write("operation_time", operationTime)
            encoder.write("status", status)
            encoder.write("msg", message)
            encoder.end()
        }
    }
}
