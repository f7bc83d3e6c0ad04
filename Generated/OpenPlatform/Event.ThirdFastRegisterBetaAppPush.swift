// Generated from OpenPlatform/Event/ThirdFastRegisterBetaAppPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The making of a trial mini program ended.
///
/// On the wire: `InfoType` `notify_third_fastregisterbetaapp`.
public struct ThirdFastRegisterBetaAppPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The app ID of the trial mini program; absent on failure.
    ///
    /// Wire name: `appid`.
    public var miniProgramAppID: String?

    /// 0 for success, else an error code.
    ///
    /// Wire name: `status`.
    public var status: Int

    /// The result in words.
    ///
    /// Wire name: `msg`.
    public var message: String?

    /// The request.
    ///
    /// Wire name: `info`.
    public var request: Request

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, createTime: UnixTime, miniProgramAppID: String? = nil, status: Int, message: String? = nil,
        request: Request
    ) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.miniProgramAppID = miniProgramAppID
        self.status = status
        self.message = message
        self.request = request
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: ThirdFastRegisterBetaAppPush
        direction: inbound
        wire: xml
        match: InfoType=notify_third_fastregisterbetaapp
        schema: OpenPlatform/Event/ThirdFastRegisterBetaAppPush.json
        summary: The making of a trial mini program ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        status = 0
        request = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType appid status msg info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_third_fastregisterbetaapp")
            case 3: decoder.read(&miniProgramAppID)
            case 4: decoder.read(&status)
            case 5: decoder.read(&message)
            default: decoder.read(required: &request)
            }
        }
        decoder.end(reading, required: 0x57, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_third_fastregisterbetaapp")
        encoder.write("appid", miniProgramAppID)
        encoder.write("status", status)
        encoder.write("msg", message)
        encoder.write("info", request)
        encoder.end()
    }

    /// The request.
    public struct Request: FieldGroup, Equatable {
        /// The ID of the request, as the call for it returned it.
        ///
        /// Wire name: `unique_id`.
        public var requestID: String

        /// The mini program's name.
        ///
        /// Wire name: `name`.
        public var name: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(requestID: String, name: String) {
            self.requestID = requestID
            self.name = name
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            requestID = ""
            name = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("unique_id name")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&requestID)
                default: decoder.read(&name)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("unique_id", requestID)
            encoder.write("name", name)
            encoder.end()
        }
    }
}
