// Generated from WeCom/ChatArchive/Response.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Whether a customer agreed that a chat is archived.
public struct ChatArchiveConsentStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer agreed.
    public static var agreed: Self { Self(rawValue: "Agree") }

    /// The customer did not agree.
    public static var refused: Self { Self(rawValue: "Disagree") }

    /// The customer said nothing, which counts as agreeing.
    public static var agreedByDefault: Self { Self(rawValue: "Default_Agree") }

    public static var knownValues: [Self] { [.agreed, .refused, .agreedByDefault] }
}

/// The members whose chats are archived.
public struct ChatArchiveMembers: FieldGroup, Equatable {
    /// The members' UserIDs.
    ///
    /// Wire name: `ids`.
    public var ids: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(ids: [String]) {
        self.ids = ids
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        ids = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ids*")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(oneOf: &ids)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ids", siblings: ids, isRequired: true)
        encoder.end()
    }
}

/// Whether customers agreed that chats are archived.
public struct ChatArchiveConsents: FieldGroup, Equatable {
    /// What each customer said.
    ///
    /// Wire name: `agreeinfo`.
    public var consents: [ChatArchiveConsent]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(consents: [ChatArchiveConsent]) {
        self.consents = consents
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        consents = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("agreeinfo*")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(oneOf: &consents)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("agreeinfo", siblings: consents, isRequired: true)
        encoder.end()
    }
}

/// Whether a customer agreed that a chat is archived.
public struct ChatArchiveConsent: FieldGroup, Equatable {
    /// When the customer last said so.
    ///
    /// Wire name: `status_change_time`.
    public var statusChangeTime: UnixTime?

    /// The UserID of the member in a chat of two; absent for a group chat.
    ///
    /// Wire name: `userid`.
    public var userID: String?

    /// The customer's ID, `external_userid` elsewhere.
    ///
    /// Wire name: `exteranalopenid`.
    public var externalOpenID: String

    /// Whether the customer agreed.
    ///
    /// Wire name: `agree_status`.
    public var status: ChatArchiveConsentStatus

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        statusChangeTime: UnixTime? = nil, userID: String? = nil, externalOpenID: String,
        status: ChatArchiveConsentStatus
    ) {
        self.statusChangeTime = statusChangeTime
        self.userID = userID
        self.externalOpenID = externalOpenID
        self.status = status
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        externalOpenID = ""
        status = ChatArchiveConsentStatus(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("status_change_time userid exteranalopenid agree_status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&statusChangeTime)
            case 1: decoder.read(&userID)
            case 2: decoder.read(&externalOpenID)
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("status_change_time", statusChangeTime)
        encoder.write("userid", userID)
        encoder.write("exteranalopenid", externalOpenID)
        encoder.write("agree_status", status)
        encoder.end()
    }
}

/// A group chat inside the company.
public struct ChatArchiveGroupChat: FieldGroup, Equatable {
    /// The chat's name.
    ///
    /// Wire name: `roomname`.
    public var name: String?

    /// The UserID of who made it.
    ///
    /// Wire name: `creator`.
    public var creator: String?

    /// When it was made.
    ///
    /// Wire name: `room_create_time`.
    public var createTime: UnixTime?

    /// The chat's announcement; may be empty.
    ///
    /// Wire name: `notice`.
    public var notice: String?

    /// The members.
    ///
    /// Wire name: `members`.
    public var members: [ChatArchiveGroupMember]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String? = nil, creator: String? = nil, createTime: UnixTime? = nil, notice: String? = nil,
        members: [ChatArchiveGroupMember]
    ) {
        self.name = name
        self.creator = creator
        self.createTime = createTime
        self.notice = notice
        self.members = members
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        members = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("roomname creator room_create_time notice members*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&creator)
            case 2: decoder.read(&createTime)
            case 3: decoder.read(&notice)
            default: decoder.read(oneOf: &members)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("roomname", name)
        encoder.write("creator", creator)
        encoder.write("room_create_time", createTime)
        encoder.write("notice", notice)
        encoder.write("members", siblings: members, isRequired: true)
        encoder.end()
    }
}

/// A member of a group chat.
public struct ChatArchiveGroupMember: FieldGroup, Equatable {
    /// The member's UserID.
    ///
    /// Wire name: `memberid`.
    public var userID: String

    /// When the member joined.
    ///
    /// Wire name: `jointime`.
    public var joinTime: UnixTime?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String, joinTime: UnixTime? = nil) {
        self.userID = userID
        self.joinTime = joinTime
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("memberid jointime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&userID)
            default: decoder.read(&joinTime)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("memberid", userID)
        encoder.write("jointime", joinTime)
        encoder.end()
    }
}
