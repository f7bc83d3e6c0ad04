// Generated from OfficialAccount/SendCommon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``CustomerServiceTrailer``.
public struct CustomerServiceTrailerFields: Sendable, Equatable {
    /// The customer-service account whose name and avatar the message carries; without it the official account itself.
    ///
    /// Wire name: `customservice`.
    public var customerService: CustomerServiceSender?

    /// Marks a message that a machine wrote.
    ///
    /// Wire name: `aimsgcontext`.
    public var aiContext: AIMessageContext?

    /// Creates a value of its fields.
    public init(customerService: CustomerServiceSender? = nil, aiContext: AIMessageContext? = nil) {
        self.customerService = customerService
        self.aiContext = aiContext
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// Who speaks in a customer-service message, and how it was written.
public protocol CustomerServiceTrailer: Message {
    /// Its fields together.
    var customerServiceTrailer: CustomerServiceTrailerFields { get set }
}

extension CustomerServiceTrailer {
    /// The customer-service account whose name and avatar the message carries; without it the official account itself.
    ///
    /// Wire name: `customservice`.
    public var customerService: CustomerServiceSender? {
        get { customerServiceTrailer.customerService }
        set { customerServiceTrailer.customerService = newValue }
    }

    /// Marks a message that a machine wrote.
    ///
    /// Wire name: `aimsgcontext`.
    public var aiContext: AIMessageContext? {
        get { customerServiceTrailer.aiContext }
        set { customerServiceTrailer.aiContext = newValue }
    }
}

/// The fields of ``MassAllHeader``.
public struct MassAllHeaderFields: Sendable, Equatable {
    /// Who receives the message.
    ///
    /// Wire name: `filter`.
    public var filter: MassFilter

    /// Creates a value of its fields.
    public init(filter: MassFilter) {
        self.filter = filter
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        filter = .init(blankFor: decoder)
    }
}

/// The receivers of a message to all followers, or to those of a tag.
public protocol MassAllHeader: Message {
    /// Its fields together.
    var massAllHeader: MassAllHeaderFields { get set }
}

extension MassAllHeader {
    /// Who receives the message.
    ///
    /// Wire name: `filter`.
    public var filter: MassFilter {
        get { massAllHeader.filter }
        set { massAllHeader.filter = newValue }
    }
}

/// The fields of ``MassUsersHeader``.
public struct MassUsersHeaderFields: Sendable, Equatable {
    /// The OpenIDs of the receivers: 2 to 10,000.
    ///
    /// Wire name: `touser`. Allowed: at least 2 items, at most 10000 items.
    public var toUsers: [String]

    /// Creates a value of its fields.
    public init(toUsers: [String]) {
        self.toUsers = toUsers
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUsers = []
    }
}

/// The receivers of a message to chosen followers.
public protocol MassUsersHeader: Message {
    /// Its fields together.
    var massUsersHeader: MassUsersHeaderFields { get set }
}

extension MassUsersHeader {
    /// The OpenIDs of the receivers: 2 to 10,000.
    ///
    /// Wire name: `touser`. Allowed: at least 2 items, at most 10000 items.
    public var toUsers: [String] {
        get { massUsersHeader.toUsers }
        set { massUsersHeader.toUsers = newValue }
    }
}

/// The fields of ``MassPreviewHeader``.
public struct MassPreviewHeaderFields: Sendable, Equatable {
    /// The person's OpenID; either this or `towxname` is needed.
    ///
    /// Wire name: `touser`.
    public var toUser: String?

    /// The person's WeChat ID, which counts where both are given.
    ///
    /// Wire name: `towxname`.
    public var toWeChatID: String?

    /// Creates a value of its fields.
    public init(toUser: String? = nil, toWeChatID: String? = nil) {
        self.toUser = toUser
        self.toWeChatID = toWeChatID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// The one person who sees a mass message before it is sent.
public protocol MassPreviewHeader: Message {
    /// Its fields together.
    var massPreviewHeader: MassPreviewHeaderFields { get set }
}

extension MassPreviewHeader {
    /// The person's OpenID; either this or `towxname` is needed.
    ///
    /// Wire name: `touser`.
    public var toUser: String? {
        get { massPreviewHeader.toUser }
        set { massPreviewHeader.toUser = newValue }
    }

    /// The person's WeChat ID, which counts where both are given.
    ///
    /// Wire name: `towxname`.
    public var toWeChatID: String? {
        get { massPreviewHeader.toWeChatID }
        set { massPreviewHeader.toWeChatID = newValue }
    }
}

/// The fields of ``MassTrailer``.
public struct MassTrailerFields: Sendable, Equatable {
    /// Whether articles that the originality check takes for reposts are sent nevertheless, as reposts; without it the
    /// send stops. It counts for articles alone.
    ///
    /// Wire name: `send_ignore_reprint`.
    public var sendsReposts: Bool?

    /// A key of your own, at most 64 bytes, that keeps one message from being sent twice within 24 hours: a second call
    /// with it is refused (45065) and answers with the ID of the first.
    ///
    /// Wire name: `clientmsgid`.
    public var clientMsgID: String?

    /// Creates a value of its fields.
    public init(sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        self.sendsReposts = sendsReposts
        self.clientMsgID = clientMsgID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// How a mass message is sent.
public protocol MassTrailer: Message {
    /// Its fields together.
    var massTrailer: MassTrailerFields { get set }
}

extension MassTrailer {
    /// Whether articles that the originality check takes for reposts are sent nevertheless, as reposts; without it the
    /// send stops. It counts for articles alone.
    ///
    /// Wire name: `send_ignore_reprint`.
    public var sendsReposts: Bool? {
        get { massTrailer.sendsReposts }
        set { massTrailer.sendsReposts = newValue }
    }

    /// A key of your own, at most 64 bytes, that keeps one message from being sent twice within 24 hours: a second call
    /// with it is refused (45065) and answers with the ID of the first.
    ///
    /// Wire name: `clientmsgid`.
    public var clientMsgID: String? {
        get { massTrailer.clientMsgID }
        set { massTrailer.clientMsgID = newValue }
    }
}

/// The customer-service account that sends a message.
public struct CustomerServiceSender: FieldGroup, Equatable {
    /// The account's full name, as `anna@gh_shop`. It must exist and have an avatar.
    ///
    /// Wire name: `kf_account`.
    public var kfAccount: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(kfAccount: String) {
        self.kfAccount = kfAccount
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfAccount = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("kf_account")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&kfAccount)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("kf_account", kfAccount)
        encoder.end()
    }
}

/// How a message was written.
public struct AIMessageContext: FieldGroup, Equatable {
    /// Whether the message carries the label that tells users of artificial intelligence.
    ///
    /// Wire name: `is_ai_msg`.
    public var isAIMessage: Bool

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(isAIMessage: Bool) {
        self.isAIMessage = isAIMessage
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        isAIMessage = false
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("is_ai_msg")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(flag: &isAIMessage)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("is_ai_msg", flag: isAIMessage)
        encoder.end()
    }
}

/// Who receives a mass message.
public struct MassFilter: FieldGroup, Equatable {
    /// Whether all followers receive the message; without it, and where it is false, those of `tag_id` do.
    ///
    /// Wire name: `is_to_all`.
    public var isToAll: Bool?

    /// The ID of the tag whose followers receive the message.
    ///
    /// Wire name: `tag_id`.
    public var tagID: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(isToAll: Bool? = nil, tagID: Int? = nil) {
        self.isToAll = isToAll
        self.tagID = tagID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("is_to_all tag_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&isToAll)
            default: decoder.read(&tagID)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("is_to_all", isToAll)
        encoder.write("tag_id", tagID)
        encoder.end()
    }
}
