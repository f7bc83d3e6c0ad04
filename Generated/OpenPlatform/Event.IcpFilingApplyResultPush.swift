// Generated from OpenPlatform/Event/IcpFilingApplyResultPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a mini program's ICP filing ended, or reached the authority.
///
/// On the wire: `InfoType` `notify_apply_icpfiling_result`.
public struct IcpFilingApplyResultPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The mini program's app ID.
    ///
    /// Wire name: `authorizer_appid`.
    public var authorizerAppID: String

    /// The state of the filing.
    ///
    /// Wire name: `beian_status`.
    public var status: Status

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime, authorizerAppID: String, status: Status) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.authorizerAppID = authorizerAppID
        self.status = status
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: IcpFilingApplyResultPush
        direction: inbound
        wire: xml
        match: InfoType=notify_apply_icpfiling_result
        schema: OpenPlatform/Event/IcpFilingApplyResultPush.json
        summary: The review of a mini program's ICP filing ended, or reached the authority.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        authorizerAppID = ""
        status = Status(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType authorizer_appid beian_status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_apply_icpfiling_result")
            case 3: decoder.read(&authorizerAppID)
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_apply_icpfiling_result")
        encoder.write("authorizer_appid", authorizerAppID)
        encoder.write("beian_status", status)
        encoder.end()
    }

    /// The state of an ICP filing.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// WeChat reviews it.
        public static var platformReviewing: Self { Self(rawValue: 2) }

        /// WeChat's review is not passed.
        public static var platformRejected: Self { Self(rawValue: 3) }

        /// The authority reviews it.
        public static var authorityReviewing: Self { Self(rawValue: 4) }

        /// The authority's review is not passed.
        public static var authorityRejected: Self { Self(rawValue: 5) }

        /// The mini program is filed.
        public static var filed: Self { Self(rawValue: 6) }

        /// The mini program is not filed.
        public static var notFiled: Self { Self(rawValue: 1024) }

        public static var knownValues: [Self] {
            [.platformReviewing, .platformRejected, .authorityReviewing, .authorityRejected, .filed, .notFiled]
        }
    }
}
