// Generated from OpenPlatform/Event/IcpFilingVerifyResultPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The administrator of a mini program passed, or failed, the face check for its ICP filing.
///
/// On the wire: `InfoType` `notify_icpfiling_verify_result`.
public struct IcpFilingVerifyResultPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The ID of the check, as the call for it returned it.
    ///
    /// Wire name: `task_id`.
    public var taskID: String

    /// The mini program's app ID.
    ///
    /// Wire name: `verify_appid`.
    public var miniProgramAppID: String

    /// The outcome of the check.
    ///
    /// Wire name: `result`.
    public var result: Result

    /// How the certification stands, when the check was made for it as well: 9, the check by SMS was passed.
    ///
    /// Wire name: `along_with_auth_result`.
    public var certificationStatus: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, createTime: UnixTime, taskID: String, miniProgramAppID: String, result: Result,
        certificationStatus: Int? = nil
    ) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.taskID = taskID
        self.miniProgramAppID = miniProgramAppID
        self.result = result
        self.certificationStatus = certificationStatus
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: IcpFilingVerifyResultPush
        direction: inbound
        wire: xml
        match: InfoType=notify_icpfiling_verify_result
        schema: OpenPlatform/Event/IcpFilingVerifyResultPush.json
        summary: The administrator of a mini program passed, or failed, the face check for its ICP filing.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        taskID = ""
        miniProgramAppID = ""
        result = Result(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType task_id verify_appid result along_with_auth_result")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_icpfiling_verify_result")
            case 3: decoder.read(&taskID)
            case 4: decoder.read(&miniProgramAppID)
            case 5: decoder.read(&result)
            default: decoder.read(&certificationStatus)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_icpfiling_verify_result")
        encoder.write("task_id", taskID)
        encoder.write("verify_appid", miniProgramAppID)
        encoder.write("result", result)
        encoder.write("along_with_auth_result", certificationStatus)
        encoder.end()
    }

    /// The outcome of a face check.
    public struct Result: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The check was failed.
        public static var failed: Self { Self(rawValue: 2) }

        /// The check was passed.
        public static var passed: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.failed, .passed] }
    }
}
