// Generated from OpenPlatform/Account/Event/BetaAppReuseMerchantAdminApply.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The administrator of a merchant account answered the request to certify a trial mini program with the merchant's
/// data.
///
/// On the wire: `MsgType` `event`, `Event`
/// `betaapp_reuse_merchant_ID_merchant_administrator_authorization_apply_event`.
public struct BetaAppReuseMerchantAdminApply: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The answer.
    ///
    /// Wire name: `ApplyMerchantAdminAuthorizationInfoNotify`.
    public var answer: Answer

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, answer: Answer) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.answer = answer
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: BetaAppReuseMerchantAdminApply
        direction: inbound
        wire: xml
        match: MsgType=event Event=betaapp_reuse_merchant_ID_merchant_administrator_authorization_apply_event
        schema: OpenPlatform/Account/Event/BetaAppReuseMerchantAdminApply.json
        summary: The administrator of a merchant account answered the request to certify a trial mini program with \
        the merchant's data.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        answer = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ApplyMerchantAdminAuthorizationInfoNotify
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("betaapp_reuse_merchant_ID_merchant_administrator_authorization_apply_event")
            default: decoder.read(required: &answer)
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
        encoder.write("Event", constant: "betaapp_reuse_merchant_ID_merchant_administrator_authorization_apply_event")
        encoder.write("ApplyMerchantAdminAuthorizationInfoNotify", answer)
        encoder.end()
    }

    /// The answer.
    public struct Answer: FieldGroup, Equatable {
        /// The app ID of the trial mini program.
        ///
        /// Wire name: `appid`.
        public var appID: String?

        /// 0 for success, else an error code.
        ///
        /// Wire name: `status`.
        public var status: Int?

        /// The result in words.
        ///
        /// Wire name: `msg`.
        public var message: String?

        /// The ID of the task that certifies the mini program.
        ///
        /// Wire name: `taskid`.
        public var taskID: String?

        /// Where the mini program's administrator gives the authorization that is needed next.
        ///
        /// Wire name: `authorize_appid_administrator_url`.
        public var administratorURL: String?

        /// The state of the authorization by the merchant's administrator.
        ///
        /// Wire name: `authorize_merchant_administrator_status`.
        public var merchantStatus: Int?

        /// When the administrator answered.
        ///
        /// Wire name: `operation_time`.
        public var operationTime: UnixTime?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            appID: String? = nil, status: Int? = nil, message: String? = nil, taskID: String? = nil,
            administratorURL: String? = nil, merchantStatus: Int? = nil, operationTime: UnixTime? = nil
        ) {
            self.appID = appID
            self.status = status
            self.message = message
            self.taskID = taskID
            self.administratorURL = administratorURL
            self.merchantStatus = merchantStatus
            self.operationTime = operationTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                appid status msg taskid authorize_appid_administrator_url authorize_merchant_administrator_status \
                operation_time
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&status)
                case 2: decoder.read(&message)
                case 3: decoder.read(&taskID)
                case 4: decoder.read(&administratorURL)
                case 5: decoder.read(&merchantStatus)
                default: decoder.read(&operationTime)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID)
            encoder.write("status", status)
            encoder.write("msg", message)
            encoder.write("taskid", taskID)
            encoder.write("authorize_appid_administrator_url", administratorURL)
            encoder.write("authorize_merchant_administrator_status", merchantStatus)
            encoder.write("operation_time", operationTime)
            encoder.end()
        }
    }
}
