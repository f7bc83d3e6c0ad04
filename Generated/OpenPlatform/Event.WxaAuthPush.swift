// Generated from OpenPlatform/Event/WxaAuthPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The certification of a mini program, which the third-party platform had asked for, advanced.
///
/// On the wire: `InfoType` `notify_3rd_wxa_auth`.
public struct WxaAuthPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The mini program's app ID.
    ///
    /// Wire name: `appid`.
    public var miniProgramAppID: String

    /// The ID of the certification, as the call for it returned it.
    ///
    /// Wire name: `taskid`.
    public var taskID: String

    /// How far the request is.
    ///
    /// Wire name: `task_status`.
    public var taskStatus: TaskStatus

    /// How far the review is.
    ///
    /// Wire name: `apply_status`.
    public var reviewStatus: ReviewStatus

    /// A hint, or why the certification failed.
    ///
    /// Wire name: `message`.
    public var message: String?

    /// The agency that reviews; only while the review is under way.
    ///
    /// Wire name: `dispatch_info`.
    public var agency: Agency?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, createTime: UnixTime, miniProgramAppID: String, taskID: String, taskStatus: TaskStatus,
        reviewStatus: ReviewStatus, message: String? = nil, agency: Agency? = nil
    ) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.miniProgramAppID = miniProgramAppID
        self.taskID = taskID
        self.taskStatus = taskStatus
        self.reviewStatus = reviewStatus
        self.message = message
        self.agency = agency
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: WxaAuthPush
        direction: inbound
        wire: xml
        match: InfoType=notify_3rd_wxa_auth
        schema: OpenPlatform/Event/WxaAuthPush.json
        summary: The certification of a mini program, which the third-party platform had asked for, advanced.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        miniProgramAppID = ""
        taskID = ""
        taskStatus = TaskStatus(rawValue: 0)
        reviewStatus = ReviewStatus(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            AppId CreateTime InfoType appid taskid task_status apply_status message dispatch_info
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("notify_3rd_wxa_auth")
            case 3: decoder.read(&miniProgramAppID)
            case 4: decoder.read(&taskID)
            case 5: decoder.read(&taskStatus)
            case 6: decoder.read(&reviewStatus)
            case 7: decoder.read(&message)
            default: decoder.read(&agency)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "notify_3rd_wxa_auth")
        encoder.write("appid", miniProgramAppID)
        encoder.write("taskid", taskID)
        encoder.write("task_status", taskStatus)
        encoder.write("apply_status", reviewStatus)
        encoder.write("message", message)
        encoder.write("dispatch_info", agency)
        encoder.end()
    }

    /// How far the request for a certification is.
    public struct TaskStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It was made.
        public static var started: Self { Self(rawValue: 0) }

        /// The face check was passed.
        public static var faceVerified: Self { Self(rawValue: 6) }

        /// The check by SMS was passed.
        public static var smsVerified: Self { Self(rawValue: 9) }

        /// It was handed in for review.
        public static var reviewCreated: Self { Self(rawValue: 12) }

        public static var knownValues: [Self] { [.started, .faceVerified, .smsVerified, .reviewCreated] }
    }

    /// How far the review of a certification is.
    public struct ReviewStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It is under way.
        public static var reviewing: Self { Self(rawValue: 2) }

        /// Something has to be mended.
        public static var sentBack: Self { Self(rawValue: 3) }

        /// It is passed.
        public static var approved: Self { Self(rawValue: 4) }

        /// It is failed for good.
        public static var failed: Self { Self(rawValue: 5) }

        public static var knownValues: [Self] { [.reviewing, .sentBack, .approved, .failed] }
    }

    /// The agency that reviews; only while the review is under way.
    public struct Agency: FieldGroup, Equatable {
        /// The agency's name.
        ///
        /// Wire name: `provider`.
        public var provider: String?

        /// How to reach it.
        ///
        /// Wire name: `contact`.
        public var contact: String?

        /// When it was given the review.
        ///
        /// Wire name: `dispatch_time`.
        public var dispatchTime: UnixTime?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(provider: String? = nil, contact: String? = nil, dispatchTime: UnixTime? = nil) {
            self.provider = provider
            self.contact = contact
            self.dispatchTime = dispatchTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("provider contact dispatch_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&provider)
                case 1: decoder.read(&contact)
                default: decoder.read(&dispatchTime)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("provider", provider)
            encoder.write("contact", contact)
            encoder.write("dispatch_time", dispatchTime)
            encoder.end()
        }
    }
}
