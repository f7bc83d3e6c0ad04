// Generated from OpenPlatform/Event/WxaAuthAndIcpPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The procedure that certifies a mini program and files it with the authority advanced.
///
/// On the wire: `InfoType` `notify_3rd_wxa_auth_and_icp`.
public struct WxaAuthAndIcpPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The procedure's ID, as the call for it returned it.
    ///
    /// Wire name: `procedure_id`.
    public var procedureID: String?

    /// How far the procedure is.
    ///
    /// Wire name: `procedure_status`.
    public var status: Status?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime, procedureID: String? = nil, status: Status? = nil) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.procedureID = procedureID
        self.status = status
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: WxaAuthAndIcpPush
        direction: inbound
        wire: xml
        match: InfoType=notify_3rd_wxa_auth_and_icp
        schema: OpenPlatform/Event/WxaAuthAndIcpPush.json
        summary: The procedure that certifies a mini program and files it with the authority advanced.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType procedure_id procedure_status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_3rd_wxa_auth_and_icp")
            case 3: decoder.read(&procedureID)
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_3rd_wxa_auth_and_icp")
        encoder.write("procedure_id", procedureID)
        encoder.write("procedure_status", status)
        encoder.end()
    }

    /// How far a procedure of certification and filing is.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The check by SMS was passed.
        public static var smsVerified: Self { Self(rawValue: 9) }

        /// The fee has to be paid.
        public static var awaitingPayment: Self { Self(rawValue: 15) }

        /// The fee is paid.
        public static var paid: Self { Self(rawValue: 16) }

        /// The certification is being reviewed.
        public static var certificationReviewing: Self { Self(rawValue: 17) }

        /// The certification was sent back.
        public static var certificationRejected: Self { Self(rawValue: 18) }

        /// The certification is passed.
        public static var certificationApproved: Self { Self(rawValue: 19) }

        /// The certification is failed for good.
        public static var certificationFailed: Self { Self(rawValue: 20) }

        /// The filing could not be handed in.
        public static var filingFailed: Self { Self(rawValue: 21) }

        /// WeChat reviews the filing.
        public static var platformReviewing: Self { Self(rawValue: 22) }

        /// WeChat's review of the filing is not passed.
        public static var platformRejected: Self { Self(rawValue: 23) }

        /// The authority reviews the filing.
        public static var authorityReviewing: Self { Self(rawValue: 24) }

        /// The authority's review of the filing is not passed.
        public static var authorityRejected: Self { Self(rawValue: 25) }

        /// The filing is done.
        public static var filed: Self { Self(rawValue: 26) }

        /// The procedure ran out of time.
        public static var expired: Self { Self(rawValue: 27) }

        /// The procedure was ended.
        public static var terminated: Self { Self(rawValue: 28) }

        /// The filing was withdrawn.
        public static var filingWithdrawn: Self { Self(rawValue: 29) }

        public static var knownValues: [Self] {
            [
                .smsVerified, .awaitingPayment, .paid, .certificationReviewing, .certificationRejected,
                .certificationApproved, .certificationFailed, .filingFailed, .platformReviewing, .platformRejected,
                .authorityReviewing, .authorityRejected, .filed, .expired, .terminated, .filingWithdrawn,
            ]
        }
    }
}
