// Generated from WeCom/Shared/Meeting.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``MeetingEventHeader``.
public struct MeetingEventHeaderFields: Sendable, Equatable {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who caused the event: the ID of a member, `sys` for WeCom itself; empty for a person outside the company.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// The ID in this meeting alone of the person who caused the event; absent when WeCom did.
    ///
    /// Wire name: `FromUserTmpOpenId`.
    public var fromTemporaryOpenID: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, fromTemporaryOpenID: String? = nil, createTime: UnixTime
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.fromTemporaryOpenID = fromTemporaryOpenID
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
    }
}

/// The header of an event of a meeting. Only meetings that were made through the API have events.
public protocol MeetingEventHeader: Message {
    /// Its fields together.
    var meetingEventHeader: MeetingEventHeaderFields { get set }
}

extension MeetingEventHeader {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { meetingEventHeader.toUserName }
        set { meetingEventHeader.toUserName = newValue }
    }

    /// Who caused the event: the ID of a member, `sys` for WeCom itself; empty for a person outside the company.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String? {
        get { meetingEventHeader.fromUserName }
        set { meetingEventHeader.fromUserName = newValue }
    }

    /// The ID in this meeting alone of the person who caused the event; absent when WeCom did.
    ///
    /// Wire name: `FromUserTmpOpenId`.
    public var fromTemporaryOpenID: String? {
        get { meetingEventHeader.fromTemporaryOpenID }
        set { meetingEventHeader.fromTemporaryOpenID = newValue }
    }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { meetingEventHeader.createTime }
        set { meetingEventHeader.createTime = newValue }
    }
}

/// The role of a person in a meeting or a webinar.
public struct MeetingRole: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// An ordinary participant.
    public static var participant: Self { Self(rawValue: 0) }

    /// The creator.
    public static var creator: Self { Self(rawValue: 1) }

    /// A host.
    public static var host: Self { Self(rawValue: 2) }

    /// The creator, who is also a host.
    public static var creatorAndHost: Self { Self(rawValue: 3) }

    /// A guest.
    public static var guest: Self { Self(rawValue: 4) }

    /// A guest who is a host.
    public static var guestAndHost: Self { Self(rawValue: 5) }

    /// A co-host.
    public static var coHost: Self { Self(rawValue: 6) }

    /// The creator, who is also a co-host.
    public static var creatorAndCoHost: Self { Self(rawValue: 7) }

    /// A host whom the API appointed.
    public static var appointedHost: Self { Self(rawValue: 8) }

    /// Of a webinar: a speaker of the company.
    public static var internalPanelist: Self { Self(rawValue: 30) }

    /// Of a webinar: a speaker from outside.
    public static var externalPanelist: Self { Self(rawValue: 31) }

    /// Of a webinar: a speaker who came by an invitation link.
    public static var invitedPanelist: Self { Self(rawValue: 32) }

    /// Of a webinar: one of the audience.
    public static var audience: Self { Self(rawValue: 33) }

    /// Of a webinar: one of the audience who may speak and be seen.
    public static var audienceWithMedia: Self { Self(rawValue: 34) }

    public static var knownValues: [Self] {
        [
            .participant, .creator, .host, .creatorAndHost, .guest, .guestAndHost, .coHost, .creatorAndCoHost,
            .appointedHost, .internalPanelist, .externalPanelist, .invitedPanelist, .audience, .audienceWithMedia,
        ]
    }
}

/// The person in a meeting to whom something was done.
public struct OperatedUser: FieldGroup, Equatable {
    /// The member's ID; absent or empty for a person outside the company.
    ///
    /// Wire name: `UserId`.
    public var userID: String?

    /// The person's ID in this meeting alone.
    ///
    /// Wire name: `TmpOpenId`.
    public var temporaryOpenID: String?

    /// The person's role from now on; only where a role changed.
    ///
    /// Wire name: `UserRole`.
    public var userRole: MeetingRole?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String? = nil, temporaryOpenID: String? = nil, userRole: MeetingRole? = nil) {
        self.userID = userID
        self.temporaryOpenID = temporaryOpenID
        self.userRole = userRole
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("UserId TmpOpenId UserRole")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&userID)
            case 1: decoder.read(&temporaryOpenID)
            default: decoder.read(&userRole)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("UserId", userID)
        encoder.write("TmpOpenId", temporaryOpenID)
        encoder.write("UserRole", userRole)
        encoder.end()
    }
}
